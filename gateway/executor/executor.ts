import { buildASTSchema, parse } from 'graphql';
import { asItCame } from './compile/answers.ts';
import type { Tools } from './compile/compile.ts';
import { checkSound } from './compile/sound.ts';
import { typesOf } from './compile/types.ts';
import { keepKnown } from './kept.ts';
import { compileClientNames } from './names.ts';
import { drawsOf } from './overrides.ts';
import { inOrder } from './planners/inOrder.ts';
import { inTurn } from './planners/inTurn.ts';
import { knowOperation } from './prepare.ts';
import type { Executor, ExecutorOptions, Operation, Prepared } from './types.ts';

const KEPT = 1_000;

/** Opens an executor over one supergraph. Where the supergraph changes, another one is opened. */
export function openExecutor<Context>(options: ExecutorOptions<Context>): Executor<Context> {
  const { schema, supergraph, kept: most = KEPT, roll = Math.random, tell = asItCame } = options;
  const subgraphs = new Map(options.subgraphs.map((subgraph) => [subgraph.name, subgraph]));
  const whole = buildASTSchema(parse(supergraph, { noLocation: true }), { assumeValidSDL: true });
  const names = compileClientNames(whole, supergraph);
  const types = typesOf(whole);
  const tools: Tools<Context> = {
    types,
    given: names.given,
    tell: (error, context) => {
      const path = error.path?.map((step) => (typeof step === 'string' ? names.given(step) : step));
      return { path, error: tell({ ...error, path }, context) };
    },
    subgraphOf: (name) => {
      const subgraph = subgraphs.get(name);
      if (subgraph === undefined) throw new Error(`Nobody answers for the subgraph ${name}.`);
      return subgraph;
    },
  };
  const planner = inTurn(inOrder(options.planners, (plan, { source }) => checkSound(plan, source, types)));
  const draw = drawsOf(supergraph);
  const kept = keepKnown<Context>(most, (operation) =>
    knowOperation(operation, { schema, planner, names, tools }),
  );

  const prepare = (operation: Operation): Promise<Prepared<Context>> => {
    const found = kept.find(operation);
    const { name, decided } = found.known.conditions(operation.variables ?? {});
    const drawn = draw?.(roll() * 100) ?? null;
    return kept.way(found, drawn === null ? name : `${name} ${drawn.name}`, () =>
      found.known.prepare(decided, drawn),
    );
  };
  return {
    prepare,
    execute: async (operation, asked) =>
      (await prepare({ ...operation, variables: asked.variables ?? {} })).run(asked),
  };
}
