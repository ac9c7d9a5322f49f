import { Kind, type SelectionSetNode, parse } from 'graphql';
import type { QueryPlan } from '../plan.ts';
import { NoPlan } from '../planners/refused.ts';
import { checkGiven } from './given.ts';
import { readSaid, rootOf } from './said.ts';
import type { Types } from './types.ts';

/**
 * Makes sure that a plan asks somebody for all of an operation, of each object that can be there, that no two fetches
 * put different things at one place, and that subgraphs are given what they require: planners mistake a field that is
 * required with other arguments than it is asked for.
 * @throws NoPlan
 */
export function checkSound({ node }: QueryPlan, source: string, types: Types): void {
  const known = readSaid(node, types);
  checkGiven(node, known, types);
  const isOf = (object: string, type: string | undefined) => !type || types.within(type).has(object);
  const check = (set: SelectionSetNode, path: string, objects: readonly string[]): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const within = objects.filter((object) => isOf(object, selection.typeCondition?.name.value));
        check(selection.selectionSet, path, within);
      }
      if (selection.kind !== Kind.FIELD || selection.name.value === '__typename') continue;
      const key = `${path}.${(selection.alias ?? selection.name).value}`;
      const said = (known.get(key) ?? []).filter(({ type }) => objects.some((object) => isOf(object, type)));
      const missed = objects.find((object) => !said.some(({ type }) => isOf(object, type)));
      if (missed !== undefined) throw new NoPlan(`A plan asks nobody for ${key} of ${missed}.`);
      const below = new Set(said.flatMap((each) => [...each.below]));
      if (selection.selectionSet) check(selection.selectionSet, key, [...below]);
    }
  };
  const [operation] = parse(source, { noLocation: true }).definitions;
  if (operation?.kind === Kind.OPERATION_DEFINITION)
    check(operation.selectionSet, '', [rootOf(types, operation)]);
}
