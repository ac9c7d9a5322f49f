import { Kind, type SelectionSetNode } from 'graphql';
import { NoPlan } from '../planners/refused.ts';
import type { Joins } from './joins.ts';

/** The fields that a subgraph provides of an object; null for an entity, for which it is given what it requires. */
export type Provided = readonly SelectionSetNode[] | null;

/**
 * Makes sure that a subgraph is asked for a field that it has, or that it provides here, and for one that requires
 * others only where it has those. Tells what it provides of the field's value.
 * @throws NoPlan
 */
export function checkOwn(
  joins: Joins,
  at: readonly [subgraph: string, type: string, field: string],
  provided: Provided,
): Provided {
  const [subgraph, type, name] = at;
  const here = provided ?? [];
  const isKey = joins.keys(subgraph, type).some((key) => key.includes(name));
  if (joins.isExternal(...at) && !isKey && !has(here, name))
    throw new NoPlan(`A plan asks ${subgraph} for ${name} of ${type}, which it does not have.`);
  const required = provided === null ? null : joins.requires(...at);
  if (required && !namesIn(required).every((each) => has(here, each)))
    throw new NoPlan(`A plan gives ${subgraph} nothing of what ${name} of ${type} requires.`);
  const own = joins.provides(...at);
  return own ? [own] : here.flatMap((set) => below(set, name));
}

const has = (sets: readonly SelectionSetNode[], name: string) =>
  sets.some((set) => namesIn(set).includes(name));

function namesIn(set: SelectionSetNode): string[] {
  return set.selections.flatMap((each) => {
    if (each.kind === Kind.FIELD) return [each.name.value];
    return each.kind === Kind.INLINE_FRAGMENT ? namesIn(each.selectionSet) : [];
  });
}

function below(set: SelectionSetNode, name: string): SelectionSetNode[] {
  return set.selections.flatMap((each) => {
    if (each.kind === Kind.FIELD)
      return each.name.value === name && each.selectionSet ? [each.selectionSet] : [];
    return each.kind === Kind.INLINE_FRAGMENT ? below(each.selectionSet, name) : [];
  });
}
