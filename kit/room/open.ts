import { ApolloServer, type GraphQLRequest } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { DocumentNode, FormattedExecutionResult } from 'graphql';
import { civilDay, dayOf } from '../calendar.ts';
import type { Identified } from '../caller/identify.ts';
import { type Database, openDatabase } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';
import { decide } from '../decision/decide.ts';
import type { Language } from '../decision/codes.ts';
import { Refusals } from '../decision/refusals.ts';
import { limitPlugin } from '../http/limit.ts';
import type { Log } from '../log.ts';
import { type Policies, readPolicies } from '../vocabulary/policies.ts';
import type { RoomContext } from './context.ts';
import { guard } from './guard.ts';
import { replyPlugin } from './reply.ts';
import type { Room } from './room.ts';
import { DateScalar } from './scalars.ts';

/** Who asks a subgraph, and how the answer is to be worded and traced. */
export type Asker = Pick<Identified, 'caller' | 'declaration'> & {
  readonly requestId: string;
  readonly language: Language;
};

/** A subgraph in service. */
export interface OpenRoom {
  readonly name: string;
  readonly title: string;
  readonly database: Database;
  readonly server: ApolloServer<RoomContext<unknown>>;
  /** Answers in memory, exactly as over HTTP. */
  answer(request: GraphQLRequest, asker: Asker): Promise<FormattedExecutionResult>;
  contextFor(asker: Asker): RoomContext<unknown>;
  close(): Promise<void>;
}

export interface RoomOptions {
  readonly databaseUrl: string;
  /** The room's SDL with the vocabulary and its defaults expanded. */
  readonly document: DocumentNode;
  readonly log: Log;
  readonly now: () => Date;
}

/** Migrates the room's schema, opens its store and starts its server. */
export async function openRoom<Store>(room: Room<Store>, options: RoomOptions): Promise<OpenRoom> {
  const { name, title } = room;
  await migrate({ url: options.databaseUrl, schema: name, folder: room.migrations });
  const database = openDatabase({ url: options.databaseUrl, schema: name });
  const store = room.openStore(database);
  const policies = readPolicies(options.document);
  const server = new ApolloServer<RoomContext<unknown>>({
    schema: guardedSchema(room, options.document, policies),
    introspection: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    logger: options.log,
    plugins: [limitPlugin(), replyPlugin(options.log), ApolloServerPluginInlineTraceDisabled()],
  });
  await server.start();

  const contextFor = (asker: Asker): RoomContext<unknown> => ({
    ...asker,
    today: dayOf(civilDay(options.now())),
    store: store.forRequest(),
    refusals: new Refusals(),
    mayKnow: (id, region) => {
      const item = policies.item(id);
      if (item === undefined) throw new Error(`${name} has no item ${id}.`);
      return decide({ ...asker, item, region }).answer === 'allow';
    },
  });
  return {
    name,
    title,
    database,
    server,
    contextFor,
    answer: async (request, asker) => {
      const { body } = await server.executeOperation(request, { contextValue: contextFor(asker) });
      if (body.kind === 'single') return body.singleResult;
      throw new Error('A subgraph answers in one piece.');
    },
    close: async () => {
      await server.stop();
      await store.close();
      await database.close();
    },
  };
}

function guardedSchema<Store>(room: Room<Store>, document: DocumentNode, policies: Policies) {
  const resolvers = { ...room.resolvers, Date: DateScalar } as NonNullable<
    Exclude<Parameters<typeof buildSubgraphSchema>[0], unknown[] | DocumentNode>['resolvers']
  >;
  const schema = buildSubgraphSchema({ typeDefs: document, resolvers });
  guard(schema, policies, room.regionOf);
  return schema;
}
