import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  TypeInfo,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  isNonNullType,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Language, RefusalCode } from '../../kit/decision/codes.ts';
import { decideAll } from '../../kit/decision/decide.ts';
import { learntBySearch, learntFrom } from '../../kit/decision/itemsTold.ts';
import type { Circumstances } from '../../kit/decision/question.ts';
import { forbidden, mayAct } from '../../kit/decision/roles.ts';
import { itemsRead } from '../../kit/vocabulary/itemsRead.ts';
import type { Item } from '../../kit/vocabulary/model.ts';
import type { Policies } from '../../kit/vocabulary/policies.ts';
import { PLACEHOLDER, placeholder, withoutUnusedVariables } from './rewrite.ts';

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

/** Who asks, as far as it is decided by, and in which language to say no. */
export interface Asker extends Circumstances {
  readonly language: Language;
}

/** What a client sent, parsed; of several operations `operationName` says which is meant. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Puts `__typename` under an alias of ours wherever the caller may not have a field of any row: every object has
 * one, so the answer keeps its shape, its order and its conditions, and nothing is asked of a source. A field that
 * promises a value goes on to its source, whose refusal takes the parent with it.
 * @throws GraphQLError FORBIDDEN where the caller has no role for a mutation of it.
 */
export function prune(
  { document, operationName, variables = {} }: Operation,
  schema: GraphQLSchema,
  policies: Policies,
  { language, ...circumstances }: Asker,
): PrunedOperation {
  const aliases = new Map<string, string>();
  const pruned = new Map<string, Pruned>();
  const asked = getOperationAST(document, operationName);
  // With the operation's own defaults; where a value is not valid, the executor says so better than we can here.
  const { coerced = variables } = getVariableValues(schema, asked?.variableDefinitions ?? [], variables);
  const types = new TypeInfo(schema);
  const kept: DocumentNode = visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: (node) => (node === asked ? undefined : false),
      Field: (node) => {
        if (node.alias?.value.startsWith(PLACEHOLDER)) throw reserved(node.alias.value);
        const parent = types.getParentType();
        const field = types.getFieldDef();
        if (!parent || !field || field.name.startsWith('__')) return undefined;
        const coordinate = `${parent.name}.${field.name}`;
        const policy = policies.field(parent.name, field.name);
        if (policy?.kind === 'action' && !mayAct(circumstances.caller, policy.roles)) {
          if (asked?.operation !== OperationTypeNode.MUTATION) return undefined;
          throw withStatus(forbidden(coordinate, policy.roles, language), 403);
        }
        const read = () =>
          itemsRead(policies, parent.name, field, given(field, node, coerced)).map(learntBySearch);
        const decision =
          policy === undefined
            ? { answer: 'refuse' as const, code: 'NO_POLICY' as const, item: undefined }
            : decideAll([...learntFrom(policy, field.type), ...read()], { ...circumstances, ...ANY_ROW });
        if (decision.answer !== 'refuse' || isNonNullType(field.type)) return undefined;
        const responseKey = node.alias?.value ?? node.name.value;
        const one: Pruned = { responseKey, coordinate, code: decision.code, item: decision.item?.id };
        // Whoever selects a field twice, here and in a fragment, gets it once.
        const name = JSON.stringify(one);
        const alias = aliases.get(name) ?? `${PLACEHOLDER}${aliases.size}`;
        aliases.set(name, alias);
        pruned.set(alias, one);
        return placeholder(node, alias);
      },
    }),
  );
  return { document: pruned.size === 0 ? document : withoutUnusedVariables(kept), pruned };
}

/** The gateway sees no rows, and so not of how many subjects they are. */
const ANY_ROW = { region: 'unknown', alone: true };

function withStatus(error: GraphQLError, status: number): GraphQLError {
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status } } });
}

function reserved(alias: string): GraphQLError {
  return new GraphQLError(
    `GraphQL reserves names that begin with two underscores: call "${alias}" otherwise.`,
    {
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    },
  );
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
