import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Item } from './model.ts';
import type { Policies } from './policies.ts';

/**
 * The items that a field's arguments tell about: an argument, an input field or an enum value marked `@reads`
 * counts only where the caller has used it.
 */
export function itemsRead(
  policies: Policies,
  parentType: string,
  field: GraphQLField<unknown, unknown>,
  given: Readonly<Record<string, unknown>>,
): Item[] {
  return field.args.flatMap((argument) => {
    const value = given[argument.name];
    if (value == null) return [];
    const own = policies.readsOfArgument(parentType, field.name, argument.name);
    return [...own, ...readByValue(policies, argument.type, value)];
  });
}

/** Whether any argument of a field could read an item: most fields have none, and are spared the work. */
export function mayRead(
  policies: Policies,
  parentType: string,
  field: GraphQLField<unknown, unknown>,
): boolean {
  return field.args.some(
    (argument) =>
      policies.readsOfArgument(parentType, field.name, argument.name).length > 0 ||
      typeMayRead(policies, argument.type, new Set()),
  );
}

function typeMayRead(policies: Policies, type: GraphQLInputType, seen: Set<string>): boolean {
  const named = getNamedType(type);
  if (seen.has(named.name)) return false;
  seen.add(named.name);
  if (isEnumType(named))
    return named.getValues().some((value) => policies.readsOfEnumValue(named.name, value.name).length > 0);
  if (!isInputObjectType(named)) return false;
  return Object.values(named.getFields()).some(
    (field) =>
      policies.readsOfInputField(named.name, field.name).length > 0 ||
      typeMayRead(policies, field.type, seen),
  );
}

function readByValue(policies: Policies, type: GraphQLInputType, value: unknown): readonly Item[] {
  if (value == null) return [];
  if (isNonNullType(type)) return readByValue(policies, type.ofType, value);
  if (isListType(type)) {
    const element = type.ofType;
    return (Array.isArray(value) ? value : [value]).flatMap((each) => readByValue(policies, element, each));
  }
  if (isEnumType(type)) return policies.readsOfEnumValue(type.name, value as string);
  if (!isInputObjectType(type)) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.values(type.getFields()).flatMap((field) => {
    const inner = fields[field.name];
    if (inner == null) return [];
    return [
      ...policies.readsOfInputField(type.name, field.name),
      ...readByValue(policies, field.type, inner),
    ];
  });
}
