import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  OperationTypeNode,
  getOperationAST,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { asItCame } from './compile/answers.ts';
import { type Tools, compilePlan } from './compile/compile.ts';
import { put } from './compile/objects.ts';
import { type Run, note } from './compile/run.ts';
import { typesOf } from './compile/types.ts';
import { type Draw, drawsOf } from './overrides.ts';
import { type Fault, unexplained } from './project/faults.ts';
import { combinationsFor, compileProjection } from './project/projection.ts';
import { inTurn } from './planners/inTurn.ts';
import { plannable } from './planners/plannable.ts';
import type { Answer, Asked, Executor, ExecutorOptions, Operation, Prepared } from './types.ts';
import { compileGiven } from './variables.ts';
import { weightOf } from './weight.ts';

const KEPT = 1_000;
/** As many operations of one document are kept, for each outcome of its progressive overrides. */
const MOST_NAMES = 50;
/** How much all that is compiled may weigh, in characters of its operations and of their fetches. */
const HEAVIEST = { maxSize: 16_000_000, maxEntrySize: 2_000_000 };
const ENDED = 'The request was ended before it was answered whole.';
const WAITED_FOR = new AbortController().signal;

interface OfDocument<Context> {
  readonly named: Map<string, Promise<Prepared<Context>>>;
  weight: number;
}

/** Opens an executor over one supergraph. Where the supergraph changes, another one is opened. */
export function openExecutor<Context>(options: ExecutorOptions<Context>): Executor<Context> {
  const { schema, supergraph, kept = KEPT, roll = Math.random } = options;
  const planner = inTurn(options.planner);
  const subgraphs = new Map(options.subgraphs.map((subgraph) => [subgraph.name, subgraph]));
  const tools: Tools<Context> = {
    types: typesOf(supergraph),
    tell: options.tell ?? asItCame,
    subgraphOf: (name) => {
      const subgraph = subgraphs.get(name);
      if (subgraph === undefined) throw new Error(`Nobody answers for the subgraph ${name}.`);
      return subgraph;
    },
  };
  const draw = drawsOf(supergraph);
  const prepared = new LRUCache<DocumentNode, OfDocument<Context>>({
    max: kept,
    ...HEAVIEST,
    sizeCalculation: ({ weight }) => weight,
  });

  const prepare = async ({ document, operationName }: Operation, drawn: Draw | null) => {
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new TypeError('The document has no such operation.');
    if (operation.operation === OperationTypeNode.SUBSCRIPTION)
      throw new TypeError('Subscriptions are not executed by plans.');
    const fragments: Record<string, FragmentDefinitionNode> = Object.create(null) as object as never;
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    const source = plannable(operation, fragments);
    const plan = await planner.plan({
      source,
      ...(operation.name ? { operationName: operation.name.value } : {}),
      ...(drawn ? { overrides: drawn.overrides } : {}),
    });
    const step = compilePlan(plan, tools);
    const given = compileGiven(schema, operation);
    const most = combinationsFor(operation, fragments, source.length);
    const projectionOf = compileProjection(schema, operation, fragments, most);
    const weight = (document.loc?.end ?? 0) + source.length * most + weightOf(plan);

    const run = async ({
      variables: came,
      context,
      signal = WAITED_FOR,
    }: Asked<Context>): Promise<Answer> => {
      const checked = given(came);
      if ('errors' in checked) return { errors: checked.errors };
      const { variables } = checked;
      const run: Run<Context> = { root: {}, variables, context, signal, problems: [] };
      const { shape, introspect } = projectionOf(variables);
      if (introspect !== null)
        for (const [key, value] of Object.entries(introspect(variables))) put(run.root, key, value);
      if (!signal.aborted) await step(run);
      const faults: Fault[] = [];
      const data = shape(run.root, faults) ?? null;
      if (run.problems.length === 0 && faults.length === 0 && !signal.aborted) return { data };
      if (signal.aborted) note(run, { path: undefined, error: new GraphQLError(ENDED) });
      const told = run.problems.flatMap(({ error }) => error ?? []);
      const errors = [...told, ...unexplained(faults, run.problems)];
      return errors.length === 0 ? { data } : { data, errors };
    };
    return { kind: operation.operation, run, weight };
  };

  const find = (operation: Operation): Promise<Prepared<Context>> => {
    const { document, operationName } = operation;
    const drawn = draw?.(roll() * 100) ?? null;
    const name = `${drawn?.name ?? ''}\n${operationName ?? ''}`;
    const ofDocument: OfDocument<Context> = prepared.get(document) ?? { weight: 1, named: new Map() };
    const known = ofDocument.named.get(name);
    if (known !== undefined) return known;
    const found = prepare(operation, drawn);
    const { named } = ofDocument;
    // Its weight stays: a document of many names is one that goes soon.
    if (named.size >= MOST_NAMES) named.clear();
    named.set(name, found);
    prepared.set(document, ofDocument);
    found.then(
      ({ weight }) => {
        ofDocument.weight += weight;
        // Only what comes in anew is weighed anew.
        if (prepared.delete(document)) prepared.set(document, ofDocument);
      },
      // What could not be planned is tried again when it is asked again.
      () => named.delete(name),
    );
    return found;
  };
  return {
    prepare: find,
    execute: async (operation, asked) => (await find(operation)).run(asked),
  };
}
