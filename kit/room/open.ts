import { ApolloServer, type GraphQLRequest } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { DocumentNode, FormattedExecutionResult } from 'graphql';
import { acting, openActions } from '../action/actions.ts';
import { openClockwork } from '../action/clockwork.ts';
import { civilDay, dayOf } from '../calendar.ts';
import type { Identified } from '../caller/identify.ts';
import { type Database, openDatabase } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';
import type { Agreements } from '../decision/agreement.ts';
import type { Language } from '../decision/codes.ts';
import { Refusals } from '../decision/refusals.ts';
import { limitPlugin } from '../http/limit.ts';
import { LEDGER_TABLES } from '../ledger/postgres/tables.ts';
import { unreported } from '../http/unreported.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Datamodel, readDatamodel } from '../database/datamodel.ts';
import type { Holdings } from '../holdings/messages.ts';
import { placesHeld } from '../holdings/places.ts';
import { readHoldings } from '../holdings/read.ts';
import { openRegisters } from '../register/open.ts';
import { readRegisters } from '../register/read.ts';
import type { Register } from '../register/register.ts';
import { answeredBy, resolversOf } from '../register/resolvers.ts';
import { type RegisterTable, tablesOf } from '../register/tables.ts';
import type { Mirror } from '../source/mirror.ts';
import { type SourceSettings, openMirror } from '../source/open.ts';
import type { Log } from '../log.ts';
import type { RoomName } from '../vocabulary/rooms.ts';
import { type Policies, readPolicies } from '../vocabulary/policies.ts';
import { type Publisher, openPublisher, publishable } from '../snapshots/open.ts';
import { openSnapshots } from '../snapshots/read.ts';
import { snapshotFields } from '../snapshots/resolvers.ts';
import { openAttempts } from '../verification/attempts.ts';
import { answerVerifications } from '../verification/resolve.ts';
import type { RoomContext } from './context.ts';
import { entering } from './entering.ts';
import { type RegionOf, guard } from './guard.ts';
import { knowing } from './knowing.ts';
import { type LedgerHeld, openRoomLedger } from './ledger.ts';
import { replyPlugin } from './reply.ts';
import type { Room } from './room.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';
import { Subject } from './subject.ts';
import type { Setting } from './setting.ts';
import { Uses } from './uses.ts';

/** Who asks a subgraph, and how the answer is to be worded and traced. */
export type Asker = Pick<Identified, 'caller' | 'declaration'> & {
  readonly requestId: string;
  readonly language: Language;
};

/** A subgraph in service. */
export interface OpenRoom {
  readonly name: RoomName;
  readonly title: string;
  readonly database: Database;
  readonly server: ApolloServer<RoomContext<unknown>>;
  /** Where a department's own system keeps some of its registers: what brings them here. */
  readonly mirror: Mirror | null;
  /** What publishes its snapshots once it is told to begin. */
  readonly publisher: Publisher;
  /** Answers in memory, exactly as over HTTP. */
  answer(request: GraphQLRequest, asker: Asker): Promise<FormattedExecutionResult>;
  contextFor(asker: Asker): RoomContext<unknown>;
  /** Looks of which items there is any value. */
  holdings(signal: AbortSignal): Promise<Holdings['items']>;
  close(): Promise<void>;
}

export interface RoomOptions {
  readonly databaseUrl: string;
  /** The room's SDL with the vocabulary and its defaults expanded. */
  readonly document: DocumentNode;
  readonly source?: SourceSettings | null;
  readonly agreements: Agreements;
  /** Where it is left out nothing can be entered, and nothing is answered that would have to be. */
  readonly ledger?: LedgerHeld | undefined;
  /** Keeps nothing from anybody and enters nothing: for measuring, on a machine's own. */
  readonly withoutRules?: boolean;
  readonly setting: Setting;
  readonly log: Log;
  readonly now: () => Date;
}

/** Migrates the room's schema, opens its store and starts its server. */
export async function openRoom<Store>(room: Room<Store>, options: RoomOptions): Promise<OpenRoom> {
  const { name, title } = room;
  const datamodel = readDatamodel(readFileSync(path.join(room.migrations, '../data.prisma'), 'utf8'));
  const tables = registersOf(room, options.document, datamodel);
  const where = { url: options.databaseUrl, schema: name };
  await migrate({ ...where, folder: room.migrations, beside: LEDGER_TABLES });
  const database = openDatabase(where);
  const { source: settings = null, setting, log, now, withoutRules = false } = options;
  const mirror = await openMirror({ room: name, database, tables, settings, log, now }).catch(
    async (error: unknown) => {
      await database.close();
      throw error;
    },
  );
  const held = withoutRules ? null : (options.ledger ?? null);
  const ledger = held && (await openRoomLedger(name, options.databaseUrl, { ...held, log, now }));
  const store = room.openStore(database, setting);
  const subjects = room.subjects?.(setting) ?? [];
  const policies = readPolicies(options.document);
  const mayKnowOf = knowing(name, policies);
  const registers = [...tables.values()].map(({ register }) => register);
  const places = placesHeld(policies, registers, datamodel, room.holds);
  // Of its own: looking keeps nobody waiting, and is no statement of a question.
  const looking = openDatabase({ ...where, connections: 1, counted: 'holdings' });
  const published = publishable(room.snapshots ?? [], policies, options.document);
  const publisher = openPublisher(database, published, { now, log });
  const server = new ApolloServer<RoomContext<unknown>>({
    schema: roomSchema(room, options.document, tables, { policies, withoutRules }),
    introspection: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    logger: options.log,
    plugins: [limitPlugin(), replyPlugin(options.log, (ending) => enter(ending)), ...unreported()],
  });
  await server.start();
  const clockwork = clockworkOf(room, options);

  const contextOf = (asker: Asker, uses: Uses | null): RoomContext<unknown> => {
    const moment = options.now();
    const day = civilDay(moment);
    const today = dayOf(day);
    const { caller, declaration } = asker;
    const { agreements } = options;
    const circumstances = { caller, declaration, agreements, today: day, now: moment.getTime() };
    const mayKnow = mayKnowOf(circumstances, uses);
    const loaders = store.forRequest();
    return {
      ...asker,
      today,
      store: loaders,
      actions: openActions(database, subjects, asker, loaders),
      registers: openRegisters(store.reads, tables, room.secrets ?? {}, {
        mayKnow,
        today,
        provenance: (asker.caller?.departments.length ?? 0) > 0,
      }),
      snapshots: openSnapshots(store.reads.query),
      attempts: openAttempts(store.reads.query),
      circumstances,
      subject: new Subject(),
      uses,
      refusals: new Refusals(),
      mayKnow,
    };
  };
  const contextFor = (asker: Asker) =>
    contextOf(asker, withoutRules ? null : new Uses({ closed: ledger === null }));
  const without = ({ caller, declaration, requestId, language }: Asker) =>
    contextOf({ caller, declaration, requestId, language }, new Uses({ closed: true }));
  const enter = entering({ room: name, ledger, without, log });
  return {
    name,
    title,
    database,
    server,
    mirror,
    publisher,
    contextFor,
    holdings: (signal) => readHoldings(looking, places, signal),
    answer: async (request, asker) => {
      const { body } = await server.executeOperation(request, { contextValue: contextFor(asker) });
      if (body.kind === 'single') return body.singleResult;
      throw new Error('A subgraph answers in one piece.');
    },
    close: async () => {
      await clockwork?.close();
      await mirror?.close();
      await publisher.close();
      await server.stop();
      await ledger?.close();
      await store.close?.();
      await looking.close();
      await database.close();
    },
  };
}

/** Over a connection of its own: what happens by itself waits for nobody's question, and none for it. */
function clockworkOf<Store>(
  { name, clockwork }: Room<Store>,
  { databaseUrl, setting, log }: RoomOptions,
): { close(): Promise<void> } | null {
  if (clockwork === undefined) return null;
  const database = openDatabase({ url: databaseUrl, schema: name, connections: 1, counted: 'clockwork' });
  const failed = (error: unknown) => log.error({ err: error }, 'clockwork failed');
  const running = openClockwork({ database, clockwork: clockwork(setting), failed });
  return {
    close: async () => {
      await running.close();
      await database.close();
    },
  };
}

/** The room's registers with their tables; what the SDL promises and `data.prisma` does not hold ends the opening. */
function registersOf<Store>(
  room: Room<Store>,
  document: DocumentNode,
  datamodel: Datamodel,
): ReadonlyMap<string, RegisterTable> {
  const registers = readRegisters(room.name, document);
  const tables = tablesOf(registers, datamodel, answeredBy(room.resolvers));
  return new Map(tables.map((table) => [table.register.type, table]));
}

function roomSchema<Store>(
  room: Room<Store>,
  document: DocumentNode,
  tables: ReadonlyMap<string, RegisterTable>,
  { policies, withoutRules }: { readonly policies: Policies; readonly withoutRules: boolean },
) {
  const registers = [...tables.values()].map(({ register }) => register);
  const shared = resolversOf(registers, room.references ?? {}, room.resolvers);
  const { Mutation, Region } = shared;
  const resolvers = {
    ...shared,
    Region: { ...Region, ...snapshotFields(room.snapshots ?? []) },
    ...(Mutation ? { Mutation: acting(Mutation) } : {}),
    Date: DateScalar,
    DateTime: DateTimeScalar,
  } as NonNullable<Exclude<Parameters<typeof buildSubgraphSchema>[0], unknown[] | DocumentNode>['resolvers']>;
  const schema = buildSubgraphSchema({ typeDefs: document, resolvers });
  const regionOf = { ...placesOf(registers), ...room.regionOf };
  answerVerifications(schema, policies, regionOf);
  if (!withoutRules) guard(schema, policies, regionOf);
  return schema;
}

function placesOf(registers: readonly Register[]): RegionOf {
  return Object.fromEntries(
    registers.map(({ type, place }) => [type, (row: Record<string, string>) => row[place.property] ?? '']),
  );
}
