import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  TypeInfo,
  getArgumentValues,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { RefusalCode } from '../../kit/decision/codes.ts';
import { decideAll } from '../../kit/decision/decide.ts';
import { itemsRead } from '../../kit/vocabulary/itemsRead.ts';
import type { FieldPolicy, Item } from '../../kit/vocabulary/model.ts';
import type { Policies } from '../../kit/vocabulary/policies.ts';
import type { GatewayContext } from '../context.ts';

/** A field that was taken out of an operation before it was planned. */
export interface Pruned {
  readonly responseKey: string;
  readonly coordinate: string;
  readonly code: RefusalCode;
  readonly item: Item['id'] | undefined;
}

/** An operation without what its caller may not have; `pruned` by the alias that stands in each field's place. */
export interface PrunedOperation {
  readonly document: DocumentNode;
  readonly pruned: ReadonlyMap<string, Pruned>;
}

/** Aliases of ours. GraphQL keeps names with two underscores for itself, so that no client has them by right. */
export const PLACEHOLDER = '__refused_';

/**
 * Puts `__typename` under an alias of ours wherever the caller may not have a field of any row: every object has
 * one, so the answer keeps its shape, its order and its conditions, and nothing is asked of a source.
 */
export function prune(
  document: DocumentNode,
  schema: GraphQLSchema,
  policies: Policies,
  variables: Readonly<Record<string, unknown>>,
  who: Pick<GatewayContext, 'caller' | 'declaration'>,
): PrunedOperation {
  const pruned = new Map<string, Pruned>();
  const types = new TypeInfo(schema);
  const kept: DocumentNode = visit(
    document,
    visitWithTypeInfo(types, {
      Field: (node) => {
        const parent = types.getParentType();
        const field = types.getFieldDef();
        if (!parent || !field || field.name.startsWith('__')) return undefined;
        const policy = policies.field(parent.name, field.name);
        const decision =
          policy === undefined
            ? { answer: 'refuse' as const, code: 'NO_POLICY' as const, item: undefined }
            : decideAll(
                [
                  ...itemsOf(policy),
                  ...itemsRead(policies, parent.name, field, given(field, node, variables)),
                ],
                {
                  ...who,
                  region: 'unknown',
                },
              );
        if (decision.answer !== 'refuse') return undefined;
        const alias = `${PLACEHOLDER}${pruned.size}`;
        const responseKey = node.alias?.value ?? node.name.value;
        const coordinate = `${parent.name}.${field.name}`;
        pruned.set(alias, { responseKey, coordinate, code: decision.code, item: decision.item?.id });
        return placeholder(node, alias);
      },
    }),
  );
  return { document: pruned.size === 0 ? document : withoutUnusedVariables(kept), pruned };
}

function itemsOf(policy: FieldPolicy): readonly Item[] {
  if (policy.kind === 'item') return [policy.item];
  return policy.kind === 'derived' ? policy.from : [];
}

/** The arguments as given; where they are not valid, the executor will say so better than we can here. */
function given(
  field: Parameters<typeof getArgumentValues>[0],
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {};
  }
}

function placeholder(node: FieldNode, alias: string): FieldNode {
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: alias },
    name: { kind: Kind.NAME, value: '__typename' },
    ...(node.directives ? { directives: node.directives } : {}),
  };
}

/** A variable that only a pruned field used would make the operation invalid. */
function withoutUnusedVariables(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  const collect = (node: ASTNode) =>
    visit(node, {
      VariableDefinition: () => false,
      Variable: ({ name }) => {
        used.add(name.value);
      },
    });
  collect(document);
  return visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
}
