import { ApolloServer, type GraphQLRequest } from '@apollo/server';
import type { DocumentNode, FormattedExecutionResult } from 'graphql';
import { type Closing, openAll } from '../closing.ts';
import { type Database, openDatabase } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';
import type { Agreements } from '../decision/agreement.ts';
import type { Holdings } from '../holdings/messages.ts';
import { placesHeld } from '../holdings/places.ts';
import { readHoldings } from '../holdings/read.ts';
import { limitPlugin } from '../http/limit.ts';
import { unreported } from '../http/unreported.ts';
import { LEDGER_TABLES } from '../ledger/postgres/tables.ts';
import type { Log } from '../log.ts';
import { type Publisher, openPublisher, publishable } from '../snapshots/open.ts';
import type { Mirror } from '../source/mirror.ts';
import { type SourceSettings, openMirror } from '../source/open.ts';
import { readPolicies } from '../vocabulary/policies.ts';
import type { RoomName } from '../vocabulary/rooms.ts';
import { clockworkOf } from './clockwork.ts';
import type { RoomContext } from './context.ts';
import { entering } from './entering.ts';
import { type LedgerHeld, openRoomLedger } from './ledger.ts';
import { replyPlugin } from './reply.ts';
import { type Asker, requestsOf } from './requests.ts';
import type { Room } from './room.ts';
import { datamodelOf, registersOf, schemaOf } from './schema.ts';
import type { Setting } from './setting.ts';
import { Uses } from './uses.ts';

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
  /** The moment that it is (default: this machine's; of what is published, the database's). */
  readonly now?: (() => Date) | undefined;
}

/** Migrates the room's schema, opens its store and starts its server; what fails leaves nothing open. */
export function openRoom<Store>(room: Room<Store>, options: RoomOptions): Promise<OpenRoom> {
  return openAll((closing) => build(room, options, closing));
}

async function build<Store>(
  room: Room<Store>,
  options: RoomOptions,
  closing: Closing,
): Promise<Omit<OpenRoom, 'close'>> {
  const { name, title } = room;
  const { databaseUrl, document, agreements, setting, log, withoutRules = false } = options;
  const { now = () => new Date() } = options;
  const datamodel = datamodelOf(room);
  const tables = registersOf(room, document, datamodel);
  const registers = [...tables.values()].map(({ register }) => register);
  const policies = readPolicies(document);
  const where = { url: databaseUrl, schema: name };
  await migrate({ ...where, folder: room.migrations, beside: LEDGER_TABLES });

  const database = closing.keep(openDatabase(where));
  // Of its own: looking keeps nobody waiting, and is no statement of a question.
  const looking = closing.keep(openDatabase({ ...where, connections: 1, counted: 'holdings' }));
  const places = placesHeld(policies, registers, datamodel, room.holds);
  const store = room.openStore(database, setting);
  closing.keep({ close: () => store.close?.() });
  const held = withoutRules ? null : (options.ledger ?? null);
  const ledger = held && closing.keep(openRoomLedger(name, databaseUrl, { ...held, log, now }));

  const subjects = room.subjects?.(setting) ?? [];
  const contextOf = requestsOf({ room, database, store, subjects, tables, policies, agreements, now });
  const contextFor = (asker: Asker) =>
    contextOf(asker, withoutRules ? null : new Uses({ closed: ledger === null }));
  const without = ({ caller, declaration, requestId, language }: Asker) =>
    contextOf({ caller, declaration, requestId, language }, new Uses({ closed: true }));
  const server = new ApolloServer<RoomContext<unknown>>({
    schema: schemaOf(room, document, registers, { policies, withoutRules }),
    introspection: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    logger: log,
    plugins: [
      limitPlugin(),
      replyPlugin(log, entering({ room: name, ledger, without, log })),
      ...unreported(),
    ],
  });
  await server.start();
  closing.keep({ close: () => server.stop() });

  const published = publishable(room.snapshots ?? [], policies, document);
  const publisher = closing.keep(openPublisher(database, published, { now: options.now, log }));
  const { source: settings = null } = options;
  const mirror = await openMirror({ room: name, database, tables, settings, log, now });
  if (mirror) closing.keep(mirror);
  const clockwork = clockworkOf(room, options);
  if (clockwork) closing.keep(clockwork);
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
  };
}
