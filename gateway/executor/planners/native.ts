import type {
  FetchNodePathSegment,
  FetchRewrite,
  FlattenNodePathSegment,
  PlanNode as HiveNode,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import type { Entities, Place, PlanNode, QueryPlan, Required, Rewrite, Step } from '../plan.ts';
import { branchOf, intoOf } from './branches.ts';

/** A plan as the planner of Hive Router has it. */
export interface HivePlan {
  readonly node?: HiveNode;
}

/** The plan in our own shape. */
export function fromHive({ node }: HivePlan): QueryPlan {
  return { node: node ? nodeOf(node, []) : null };
}

function nodeOf(node: HiveNode, place: Place): PlanNode {
  switch (node.kind) {
    case 'Fetch':
      return { ...fetchOf(node), into: intoOf(place, node.requires?.map(requiredOf), rewritesOf(node)) };
    case 'BatchFetch': {
      const into: Entities = {
        kind: 'Entities',
        lookups: node.entityBatch.aliases.map((alias) => ({
          response: alias.alias,
          variable: alias.representationsVariableName,
          places: alias.paths.map((path) => [...place, ...path.map(flattenStep)]),
          requires: alias.requires.map(requiredOf),
          ...rewritesOf(alias),
        })),
      };
      return { ...fetchOf(node), into };
    }
    case 'Subscription':
    case 'Defer':
      throw new TypeError(`${node.kind} is not planned here.`);
    default:
      return branchOf(node, place, nodeOf, (step) => [flattenStep(step)]);
  }
}

function fetchOf(node: Extract<HiveNode, { kind: 'Fetch' | 'BatchFetch' }>) {
  return {
    kind: 'Fetch',
    subgraph: node.serviceName,
    operation: node.operation,
    operationName: node.operationName,
    operationKind: node.operationKind === 'mutation' ? 'mutation' : 'query',
    variables: node.variableUsages ?? [],
    contexts: [],
  } as const;
}

function flattenStep(segment: FlattenNodePathSegment): Step {
  if (segment === '@') return { kind: 'Each' };
  return 'Field' in segment
    ? { kind: 'Field', name: segment.Field }
    : { kind: 'Types', names: segment.TypeCondition };
}

function rewriteStep(segment: FetchNodePathSegment): Step {
  return 'Key' in segment
    ? { kind: 'Field', name: segment.Key }
    : { kind: 'Types', names: segment.TypenameEquals };
}

function requiredOf(selection: RequiresSelection): Required {
  switch (selection.kind) {
    case 'Field':
      return {
        kind: 'Field',
        name: selection.name,
        as: selection.alias ?? selection.name,
        selections: selection.selections?.map(requiredOf) ?? null,
      };
    case 'InlineFragment':
      return {
        kind: 'Fragment',
        type: selection.typeCondition,
        selections: selection.selections.map(requiredOf),
        ...(selection.skipIf === undefined ? {} : { unless: selection.skipIf }),
        ...(selection.includeIf === undefined ? {} : { provided: selection.includeIf }),
      };
    case 'FragmentSpread':
      throw new TypeError(`A plan requires what no fragment says: ${selection.value}.`);
  }
}

interface Rewritten {
  readonly inputRewrites?: readonly FetchRewrite[] | null;
  readonly outputRewrites?: readonly FetchRewrite[] | null;
}

function rewritesOf({ inputRewrites, outputRewrites }: Rewritten) {
  return {
    inputs: (inputRewrites ?? []).map(rewriteOf),
    outputs: (outputRewrites ?? []).map(rewriteOf),
  };
}

function rewriteOf(rewrite: FetchRewrite): Rewrite {
  if ('KeyRenamer' in rewrite)
    return {
      kind: 'Rename',
      path: rewrite.KeyRenamer.path.map(rewriteStep),
      to: rewrite.KeyRenamer.renameKeyTo,
    };
  const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
  return { kind: 'Set', path: path.map(rewriteStep), value: setValueTo };
}
