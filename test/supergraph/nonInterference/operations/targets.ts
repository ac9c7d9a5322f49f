import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLInputType,
} from 'graphql';
import type { Item } from '../../../../kit/vocabulary/model.ts';
import type { Policies } from '../../../../kit/vocabulary/policies.ts';

/** What an operation is made to ask for: a field, and of its arguments the one that is to be given, with its value's part. */
export interface Target {
  readonly type: string;
  readonly field: string;
  readonly argument?: string;
  /** A field of the argument's input type, or a value of its enum. */
  readonly part?: string;
  /** The items that are not open and that it could tell about. */
  readonly items: readonly Item[];
  /** Whether it is worked out of something else: what it tells may be more than it says. */
  readonly isDerived: boolean;
  /** The item with which it compares a value. */
  readonly compares?: string;
}

export const nameOf = ({ type, field, argument, part }: Target): string =>
  `${type}.${field}${argument ? `(${argument}${part ? `: ${part}` : ''})` : ''}`;

/** Everything that a schema can be asked for, as it is written today: a field that comes is there by itself. */
export function targetsOf(schema: GraphQLSchema, policies: Policies): Target[] {
  const mutation = schema.getMutationType()?.name;
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!(isObjectType(type) || isInterfaceType(type))) return [];
    if (type.name.startsWith('_') || type.name === mutation) return [];
    return Object.values(type.getFields()).flatMap((field) => targetsAt(type.name, field, policies));
  });
}

function targetsAt(type: string, field: GraphQLField<unknown, unknown>, policies: Policies): Target[] {
  if (field.name.startsWith('_')) return [];
  const policy = policies.field(type, field.name);
  const told =
    policy?.kind === 'item' || policy?.kind === 'verification'
      ? [policy.item]
      : policy?.kind === 'derived'
        ? policy.from
        : policy?.kind === 'aggregate'
          ? policy.over
          : [];
  const own: Target = {
    type,
    field: field.name,
    items: told.filter(isClosed),
    isDerived: policy?.kind === 'derived' || policy?.kind === 'aggregate',
    ...(policy?.kind === 'verification' ? { compares: policy.item.id } : {}),
  };
  const of = field.args.flatMap((argument): Target[] => {
    const at = { type, field: field.name, argument: argument.name, isDerived: false };
    const items = policies.readsOfArgument(type, field.name, argument.name).filter(isClosed);
    return [{ ...at, items }, ...partsOf(argument.type, policies).map((part) => ({ ...at, ...part }))];
  });
  return [own, ...of];
}

function partsOf(type: GraphQLInputType, policies: Policies): { part: string; items: Item[] }[] {
  const named = getNamedType(type);
  if (isEnumType(named))
    return named.getValues().map(({ name }) => ({
      part: name,
      items: policies.readsOfEnumValue(named.name, name).filter(isClosed),
    }));
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).map((field) => ({
    part: field.name,
    items: [
      ...policies.readsOfInputField(named.name, field.name).filter(isClosed),
      ...readsWithin(field.type, policies),
    ],
  }));
}

/** What the values of an enum within an input tell about. */
function readsWithin(type: GraphQLInputType, policies: Policies): Item[] {
  const named = getNamedType(type);
  return isEnumType(named) ? partsOf(named, policies).flatMap(({ items }) => items) : [];
}

const isClosed = ({ openness }: Item) => openness !== 'OPEN';

/** A step of a way: a field, and the type of what it answers, or the type that is singled out of it. */
export interface Step {
  readonly type: string;
  readonly field: string;
  readonly to: string;
}

/** The steps that lead to each type. */
export function stepsInto(schema: GraphQLSchema): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  const note = (step: Step) => void steps.set(step.to, [...(steps.get(step.to) ?? []), step]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('__')) continue;
    if (type === schema.getMutationType()) continue;
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      note({ type: type.name, field: field.name, to: named.name });
      if (isAbstractType(named))
        for (const possible of schema.getPossibleTypes(named))
          note({ type: type.name, field: field.name, to: possible.name });
    }
  }
  return steps;
}
