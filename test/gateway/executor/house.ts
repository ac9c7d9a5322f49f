import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { Supergraph } from '@apollo/federation-internals';
import { type GraphQLSchema, execute, parse, validate } from 'graphql';
import {
  type Fetch,
  type OpenPlanners,
  type Subgraph,
  openExecutor,
} from '../../../gateway/executor/index.ts';

/** A subgraph of a few lines: its SDL and its resolvers. */
export interface SmallSubgraph {
  readonly sdl: string;
  readonly resolvers?: Record<string, Record<string, unknown>>;
}

/** Real subgraphs in this process, composed. */
export interface SmallGraph {
  readonly supergraph: string;
  /** What clients see. */
  readonly api: GraphQLSchema;
  readonly subgraphs: readonly Subgraph<unknown>[];
  /** What the subgraphs were asked, in order. */
  readonly asked: (Fetch & { readonly subgraph: string })[];
}

const HEAD = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.8", import: ';
const DIRECTIVES = [
  '@key',
  '@requires',
  '@provides',
  '@external',
  '@shareable',
  '@override',
  '@interfaceObject',
  '@context',
  '@fromContext',
];
/** What a subgraph does not use, the supergraph does not name. */
const typeDefsOf = ({ sdl }: SmallSubgraph) =>
  parse(`${HEAD}${JSON.stringify(DIRECTIVES.filter((name) => sdl.includes(name)))}) ${sdl}`);

/** @param away the subgraphs that do not answer */
export function composeSmall(
  small: Readonly<Record<string, SmallSubgraph>>,
  away: readonly string[] = [],
): SmallGraph {
  const services = Object.entries(small).map(([name, each]) => ({ name, typeDefs: typeDefsOf(each) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  const asked: (Fetch & { subgraph: string })[] = [];
  const subgraphs = Object.entries(small).map(([name, each]): Subgraph<unknown> => {
    const { resolvers = {} } = each;
    const schema = buildSubgraphSchema([{ typeDefs: typeDefsOf(each), resolvers: resolvers as never }]);
    return {
      name,
      ask: async (fetch) => {
        asked.push({ subgraph: name, ...fetch });
        if (away.includes(name)) throw new Error(`${name} is away.`);
        const document = parse(fetch.query);
        const [wrong] = validate(schema, document);
        if (wrong) throw wrong;
        const answer = await execute({ schema, document, variableValues: fetch.variables ?? {} });
        // As it would come off the wire.
        return JSON.parse(JSON.stringify(answer));
      },
    };
  });
  const api = Supergraph.buildForTests(supergraphSdl).apiSchema().toGraphQLJSSchema();
  return { supergraph: supergraphSdl, api, subgraphs, asked };
}

export interface SmallHouse {
  ask(query: string, variables?: Record<string, unknown>): Promise<unknown>;
  /** What the subgraphs were asked, in order. */
  readonly asked: SmallGraph['asked'];
  close(): Promise<void>;
}

export interface HouseOptions {
  /** Subgraphs that do not answer. */
  readonly away?: readonly string[] | undefined;
  /** From 0 up to 1: decides which progressive overrides hold. */
  readonly roll?: number | undefined;
}

/** Real subgraphs in this process behind the executor, planned by the planners under test. */
export async function smallHouse(
  small: Readonly<Record<string, SmallSubgraph>>,
  openPlanners: OpenPlanners,
  { away, roll = 0 }: HouseOptions = {},
): Promise<SmallHouse> {
  const { supergraph, api, subgraphs, asked } = composeSmall(small, away);
  const planners = openPlanners(supergraph);
  const executor = openExecutor({ supergraph, schema: api, planners, subgraphs, roll: () => roll });
  return {
    asked,
    ask: async (query, variables = {}) => {
      const document = parse(query);
      const [wrong] = validate(api, document);
      if (wrong) throw wrong;
      return JSON.parse(JSON.stringify(await executor.execute({ document }, { variables, context: null })));
    },
    close: async () => void (await Promise.all(planners.map((planner) => planner.close()))),
  };
}
