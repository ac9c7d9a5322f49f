import { OperationTypeNode, parse } from 'graphql';
import {
  DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES,
  Supergraph,
  operationFromDocument,
} from '@apollo/federation-internals';
import {
  QueryPlanner,
  type FetchDataRewrite,
  type PlanNode as ApolloNode,
  type QueryPlan as ApolloPlan,
  type QueryPlanSelectionNode,
} from '@apollo/query-planner';
import type { ContextRename, Place, PlanNode, QueryPlan, Required, Rewrite, Step } from '../plan.ts';
import { branchOf, intoOf } from './branches.ts';
import type { Planned } from './planner.ts';

const FRAGMENT = '... on ';
/** What a plan may hold: `compile/contexts.ts` executes it. */
const CONTEXT = 'https://specs.apollo.dev/context/v0.1';

/** Opens Apollo's planner in this thread: planning holds it, so the executor opens it in a worker. */
export function openApolloQueryPlanner(supergraphSdl: string): (operation: Planned) => QueryPlan {
  const supportedFeatures = new Set([...DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES, CONTEXT]);
  const supergraph = Supergraph.build(supergraphSdl, { supportedFeatures });
  const schema = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph);
  return ({ source, operationName, overrides }) => {
    const operation = operationFromDocument(schema, parse(source), {
      ...(operationName === undefined ? {} : { operationName }),
      validate: false,
    });
    const overrideConditions = new Map([...(overrides?.labels ?? [])].map((label) => [label, true]));
    return fromApollo(planner.buildQueryPlan(operation, { overrideConditions }));
  };
}

/** The plan in our own shape. */
function fromApollo({ node }: ApolloPlan): QueryPlan {
  if (node?.kind === 'Subscription') throw new TypeError('A subscription is not planned here.');
  return { node: node ? nodeOf(node, []) : null };
}

function nodeOf(node: ApolloNode, place: Place): PlanNode {
  switch (node.kind) {
    case 'Fetch':
      return {
        kind: 'Fetch',
        subgraph: node.serviceName,
        operation: node.operation,
        operationName: node.operationName,
        operationKind: node.operationKind === OperationTypeNode.MUTATION ? 'mutation' : 'query',
        variables: node.variableUsages ?? [],
        contexts: (node.contextRewrites ?? []).map(contextOf),
        into: intoOf(place, node.requires?.map(requiredOf), {
          inputs: (node.inputRewrites ?? []).map(rewriteOf),
          outputs: (node.outputRewrites ?? []).map(rewriteOf),
        }),
      };
    case 'Defer':
      throw new TypeError('What is deferred is not planned here.');
    default:
      return branchOf(node, place, nodeOf, (step) => stepsOf(String(step)));
  }
}

/** `@`, `name`, `... on Type`, and a name with types behind it: `name|[A,B]`, `@|[A,B]`. */
function stepsOf(text: string): Step[] {
  if (text.startsWith(FRAGMENT)) return [{ kind: 'Types', names: [text.slice(FRAGMENT.length)] }];
  const [name = '', types] = text.split('|');
  const step: Step = name === '@' ? { kind: 'Each' } : { kind: 'Field', name };
  if (types === undefined) return [step];
  return [step, { kind: 'Types', names: types.slice(1, -1).split(',') }];
}

function requiredOf(selection: QueryPlanSelectionNode): Required {
  if (selection.kind === 'Field')
    return {
      kind: 'Field',
      name: selection.alias ?? selection.name,
      as: selection.alias ?? selection.name,
      selections: selection.selections?.map(requiredOf) ?? null,
    };
  return {
    kind: 'Fragment',
    type: selection.typeCondition,
    selections: selection.selections.map(requiredOf),
  };
}

function rewriteOf(rewrite: FetchDataRewrite): Rewrite {
  const path = rewrite.path.flatMap(stepsOf);
  return rewrite.kind === 'ValueSetter'
    ? { kind: 'Set', path, value: rewrite.setValueTo as unknown }
    : { kind: 'Rename', path, to: rewrite.renameKeyTo };
}

function contextOf({ path, renameKeyTo }: { path: string[]; renameKeyTo: string }): ContextRename {
  const up = path.filter((step) => step === '..').length;
  return { up, path: path.slice(up).flatMap(stepsOf), variable: renameKeyTo };
}
