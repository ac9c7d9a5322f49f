import { Kind, parse } from 'graphql';
import type { PlanNode, QueryPlan } from '../plan.ts';
import type { Subgraph } from '../types.ts';
import type { Tell } from './answers.ts';
import { compileEntityFetch } from './entityFetch.ts';
import { fitting } from './fitting.ts';
import { compileRootFetch } from './rootFetch.ts';
import type { Step } from './run.ts';
import type { Types } from './types.ts';

/** What a plan is compiled with. */
export interface Tools<Context> {
  readonly types: Types;
  readonly tell: Tell<Context>;
  /** The client's own name for one of the plan's. */
  given(planned: string): string;
  /** @throws where nobody answers for the name. */
  subgraphOf(name: string): Subgraph<Context>;
}

/** Turns a plan into one function: nothing of it is interpreted when a question is answered. */
export function compilePlan<Context>({ node }: QueryPlan, tools: Tools<Context>): Step<Context> {
  return node === null ? nothing : compileNode(node, tools);
}

const nothing = (): undefined => undefined;

/** What a root type is called stands in the schema; the native planner would have a subgraph asked for it. */
function asksNothing(operation: string): boolean {
  return parse(operation).definitions.every(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.selectionSet.selections.every(
        (each) => each.kind === Kind.FIELD && each.name.value === '__typename',
      ),
  );
}

function compileNode<Context>(node: PlanNode, tools: Tools<Context>): Step<Context> {
  switch (node.kind) {
    case 'Sequence':
      return inSequence(node.nodes.map((each) => compileNode(each, tools)));
    case 'Parallel':
      return inParallel(node.nodes.map((each) => compileNode(each, tools)));
    case 'Condition': {
      const { variable } = node;
      const then = node.then ? compileNode(node.then, tools) : nothing;
      const otherwise = node.otherwise ? compileNode(node.otherwise, tools) : nothing;
      return (run) => (run.variables[variable] === true ? then(run) : otherwise(run));
    }
    case 'Fetch': {
      const { into } = node;
      if (into.kind === 'RootFields' && asksNothing(node.operation)) return nothing;
      const operation = fitting(node.operation, tools.types);
      return into.kind === 'RootFields'
        ? compileRootFetch({ ...node, operation, into }, tools)
        : compileEntityFetch({ ...node, operation, into }, tools);
    }
  }
}

function inSequence<Context>(steps: readonly Step<Context>[]): Step<Context> {
  return async (run) => {
    for (const step of steps) {
      // Whoever went away waits for nothing more.
      if (run.signal.aborted) return;
      await step(run);
    }
  };
}

function inParallel<Context>(steps: readonly Step<Context>[]): Step<Context> {
  return (run) => {
    const running: Promise<void>[] = [];
    for (const step of steps) {
      const waiting = step(run);
      if (waiting !== undefined) running.push(waiting);
    }
    return running.length === 0 ? undefined : Promise.all(running).then(() => undefined);
  };
}
