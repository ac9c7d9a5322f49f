import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { Supergraph } from '@apollo/federation-internals';
import { type DocumentNode, type ExecutionResult, execute, parse, validate } from 'graphql';
import { type Executor, type Fetch, type Planner, openExecutor } from '../../../gateway/executor/index.ts';

/** A subgraph of a few lines: its SDL and its resolvers. */
export interface SmallSubgraph {
  readonly sdl: string;
  readonly resolvers?: Record<string, Record<string, unknown>>;
}

export interface SmallHouse {
  ask(query: string, variables?: Record<string, unknown>): Promise<unknown>;
  /** What the subgraphs were asked, in order. */
  readonly asked: (Fetch & { readonly subgraph: string })[];
  close(): Promise<void>;
}

const HEAD = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.8", import: [
  "@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible", "@interfaceObject",
  "@context", "@fromContext"])\n`;

/** Real subgraphs in this process behind the executor, planned by the planner under test. */
export async function smallHouse(
  small: Readonly<Record<string, SmallSubgraph>>,
  openPlanner: (sdl: string) => Planner,
): Promise<SmallHouse> {
  const services = Object.entries(small).map(([name, { sdl }]) => ({ name, typeDefs: parse(HEAD + sdl) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  const asked: (Fetch & { subgraph: string })[] = [];
  const planner = openPlanner(supergraphSdl);
  const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  const executor: Executor<null> = openExecutor({
    supergraph: supergraphSdl,
    schema,
    planner,
    subgraphs: Object.entries(small).map(([name, { sdl, resolvers = {} }]) => {
      const own = buildSubgraphSchema([{ typeDefs: parse(HEAD + sdl), resolvers: resolvers as never }]);
      return {
        name,
        ask: async (fetch) => {
          asked.push({ subgraph: name, ...fetch });
          const document = parse(fetch.query);
          const [wrong] = validate(own, document);
          if (wrong) throw wrong;
          const answer: ExecutionResult = await execute({
            schema: own,
            document,
            variableValues: fetch.variables ?? {},
          });
          // As it would come off the wire.
          return JSON.parse(JSON.stringify(answer));
        },
      };
    }),
  });
  return {
    asked,
    ask: async (query, variables = {}) => {
      const document: DocumentNode = parse(query);
      const [wrong] = validate(schema, document);
      if (wrong) throw wrong;
      return JSON.parse(JSON.stringify(await executor.execute({ document }, { variables, context: null })));
    },
    close: () => planner.close(),
  };
}
