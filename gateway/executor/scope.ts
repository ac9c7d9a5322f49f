import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  isAbstractType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import { type Decided, isAsked } from './conditions.ts';

/** What is asked of objects of one type: fields by their names in the response, and more of narrower types. */
export interface Scope {
  readonly type: GraphQLCompositeType;
  readonly fields: Map<string, FieldNode[]>;
  readonly within: Map<string, Scope>;
  /** Whether an object's type is asked for. */
  typed: boolean;
}

export interface Gathering {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly decided: Decided;
}

/** Gathers what is asked of a type: fragments that say nothing about types dissolve, those of one type become one. */
export function gather(
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  given: Gathering,
): Scope {
  const whole = scopeOf(type);
  const spread = new Map<Scope, Set<string>>();
  const into = (scope: Scope, selection: SelectionNode): void => {
    if (!isAsked(selection, given.decided)) return;
    if (selection.kind === Kind.FIELD) {
      addField(scope, selection);
      return;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? given.fragments[selection.name.value] : selection;
    if (fragment === undefined) return;
    const inner = narrowed(whole, scope, fragment.typeCondition?.name.value, given.schema);
    if (inner === null) return;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const before = spread.get(inner) ?? new Set();
      if (before.has(selection.name.value)) return;
      spread.set(inner, before.add(selection.name.value));
    }
    for (const each of fragment.selectionSet.selections) into(inner, each);
  };
  for (const { selections } of sets) for (const selection of selections) into(whole, selection);
  return whole;
}

function scopeOf(type: GraphQLCompositeType): Scope {
  return { type, fields: new Map(), within: new Map(), typed: false };
}

function addField(scope: Scope, node: FieldNode): void {
  const name = node.name.value;
  if (name === '__typename') scope.typed = true;
  // The schema answers for itself.
  if (name.startsWith('__')) return;
  const key = node.alias?.value ?? name;
  const known = scope.fields.get(key);
  if (known) known.push(node);
  else scope.fields.set(key, [node]);
}

/** Where a fragment's fields belong; null where no object can be of its type. */
function narrowed(
  whole: Scope,
  scope: Scope,
  condition: string | undefined,
  schema: GraphQLSchema,
): Scope | null {
  if (condition === undefined || condition === scope.type.name) return scope;
  const type = schema.getType(condition);
  if (!isCompositeType(type)) return null;
  if (isAbstractType(type) && !isAbstractType(scope.type))
    return schema.isSubType(type, scope.type) ? scope : null;
  if (isAbstractType(type) && 'getInterfaces' in scope.type && schema.isSubType(type, scope.type))
    return scope;
  const possible = (of: GraphQLCompositeType) => (isAbstractType(of) ? schema.getPossibleTypes(of) : [of]);
  const both = possible(type).filter((each) => possible(scope.type).includes(each));
  if (both.length === 0) return null;
  if (!isObjectType(type)) return scopeWithin(scope, type);
  // An object is of one type alone, through however many fragments one comes to it.
  return possible(whole.type).includes(type) ? scopeWithin(whole, type) : null;
}

function scopeWithin(scope: Scope, type: GraphQLCompositeType): Scope {
  const known = scope.within.get(type.name) ?? scopeOf(type);
  scope.within.set(type.name, known);
  return known;
}
