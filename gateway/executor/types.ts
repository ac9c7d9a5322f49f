import type { DocumentNode, FormattedExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import type { Planner } from './planners/planner.ts';

/** One question to one subgraph. */
export interface Fetch {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** A mutation happens once or not at all: it is never asked twice. */
  readonly kind: 'query' | 'mutation';
}

/** Says that nobody waits any longer: an AbortSignal, or what does of it what is needed for each request. */
export interface Ending {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: EndingListener): void;
  removeEventListener(type: 'abort', listener: EndingListener): void;
}

export interface EndingListener {
  handleEvent(): void;
}

/** Whoever answers for a subgraph: in memory, over HTTP, or a stand-in of a test. */
export interface Subgraph<Context> {
  readonly name: string;
  /**
   * Answers with a GraphQL result, or throws where it cannot be asked at all. What it answers belongs to the
   * executor from then on, which may change it.
   * @param signal Aborted when nobody waits for the answer any longer.
   */
  ask(fetch: Fetch, context: Context, signal: Ending): Promise<FormattedExecutionResult>;
}

/** An error of a subgraph, at its place in the client's own response. */
export interface Located {
  readonly subgraph: string;
  readonly message: string;
  readonly path: readonly (string | number)[] | undefined;
  readonly extensions: Readonly<Record<string, unknown>>;
  /** What was thrown, where the subgraph gave no answer at all. */
  readonly cause?: unknown;
}

export interface ExecutorOptions<Context> {
  /** The supergraph's SDL, with what `@join` says of its subgraphs. */
  readonly supergraph: string;
  /** What clients see of it. */
  readonly schema: GraphQLSchema;
  /** In the order in which they are asked for a plan. */
  readonly planners: readonly Planner[];
  readonly subgraphs: readonly Subgraph<Context>[];
  /** Puts an error into the words of the house; null where it is told in another way. Default: as it came. */
  readonly tell?: (error: Located, context: Context) => GraphQLError | null;
  /** How many documents' compiled operations are kept (default 1,000); the one that was not used for longest goes first. */
  readonly kept?: number;
  /** From 0 up to 1: decides for each request which progressive overrides hold (default: at random). */
  readonly roll?: () => number;
}

export interface Operation {
  /** Valid for the schema. What is compiled for it is kept by the object: give the same one for the same text. */
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  /** Decide what is skipped and included: the same are given to `run`. */
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

export interface Asked<Context> {
  /** As coerced by the schema's rules or as they came; defaults of the operation are filled in here. */
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly context: Context;
  /** Aborted when the client has gone away: running fetches end, no other begins. */
  readonly signal?: Ending | undefined;
}

/** An operation whose plan is compiled, for all variables that skip and include the same. */
export interface Prepared<Context> {
  readonly kind: 'query' | 'mutation';
  run(asked: Asked<Context>): Promise<Answer>;
}

export interface Answer {
  /** Missing where the request was wrong and nothing was executed. */
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
}

export interface Executor<Context> {
  /** Plans and compiles an operation, or finds it where it was kept. */
  prepare(operation: Operation): Promise<Prepared<Context>>;
  execute(operation: Omit<Operation, 'variables'>, asked: Asked<Context>): Promise<Answer>;
}
