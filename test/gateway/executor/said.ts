import { afterEach } from '@jest/globals';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import {
  type DocumentNode,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  parse,
  validate,
} from 'graphql';
import { type Fetch, openExecutor } from '../../../gateway/executor/index.ts';
import { openNativePlanner } from '../../../gateway/executor/planners/nativeInProcess.ts';
import type { Planner } from '../../../gateway/executor/planners/planner.ts';
import type { ExecutorOptions } from '../../../gateway/executor/types.ts';

const HEAD = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.8", import: ["@key", "@shareable", "@override"])\n`;

/** What the executor told, with errors as a client gets them. */
export interface Told {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

export interface SaidHouse {
  /** What the subgraphs were asked, in order. */
  readonly asked: (Fetch & { readonly subgraph: string })[];
  /** What was planned, in order: what is planned already is not planned again. */
  readonly planned: string[];
  ask(query: string, variables?: Record<string, unknown>, signal?: AbortSignal): Promise<Told>;
}

const planners: Planner[] = [];
afterEach(() => Promise.all(planners.splice(0).map((planner) => planner.close())));

/** A subgraph's answer as it would come off the wire: text, so that it may hold what no program would write. */
export type Says = string | ((fetch: Fetch) => string);

/** Subgraphs that say just this, whatever they are asked. */
export function saidHouse(
  subgraphs: Record<string, { sdl: string; says: Says }>,
  more: Pick<ExecutorOptions<null>, 'kept' | 'roll'> = {},
): SaidHouse {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(subgraphs).map(([name, { sdl }]) => ({ name, typeDefs: parse(HEAD + sdl) })),
  );
  if (supergraphSdl === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  const asked: (Fetch & { subgraph: string })[] = [];
  const planned: string[] = [];
  const planner = openNativePlanner(supergraphSdl);
  planners.push(planner);
  /** The same for the same text, as the gateway has it. */
  const documents = new Map<string, DocumentNode>();
  const executor = openExecutor<null>({
    supergraph: supergraphSdl,
    schema,
    planners: [
      {
        ...planner,
        plan: (operation) => {
          planned.push(operation.source);
          return planner.plan(operation);
        },
      },
    ],
    ...more,
    subgraphs: Object.entries(subgraphs).map(([name, { says }]) => ({
      name,
      ask: async (fetch) => {
        asked.push({ subgraph: name, ...fetch });
        return JSON.parse(typeof says === 'string' ? says : says(fetch)) as FormattedExecutionResult;
      },
    })),
  });
  return {
    asked,
    planned,
    ask: async (query, variables = {}, signal = new AbortController().signal) => {
      const document = documents.get(query) ?? parse(query);
      documents.set(query, document);
      const [wrong] = validate(schema, document);
      if (wrong) throw wrong;
      const answer = await executor.execute({ document }, { variables, context: null, signal });
      return JSON.parse(JSON.stringify(answer)) as Told;
    },
  };
}
