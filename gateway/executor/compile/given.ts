import { Kind, type SelectionSetNode, getNamedType, parse } from 'graphql';
import type { Lookup, PlanNode, Required } from '../plan.ts';
import { NoPlan } from '../planners/refused.ts';
import { askedBy } from './arguments.ts';
import { fragmentsOf } from './asked.ts';
import { definitionOf } from './joins.ts';
import { type Said, fetchesOf, pathTo } from './said.ts';
import type { Types } from './types.ts';

type Known = ReadonlyMap<string, readonly Said[]>;

/**
 * Makes sure that a subgraph is given a key by which it looks an entity up, and what it requires for a field, with the
 * arguments that it requires.
 * @throws NoPlan
 */
export function checkGiven(node: PlanNode | null, known: Known, types: Types): void {
  for (const { into, operation, subgraph } of node ? fetchesOf(node) : [])
    for (const lookup of into.kind === 'Entities' ? into.lookups : [])
      for (const [type, field] of fieldsOf(operation, lookup)) {
        const given = flat(lookup.requires, (other) => types.overlap(other, type));
        const keys = types.joins.keys(subgraph, type);
        if (!keys.some((key) => key.every((name) => given.some(({ as }) => as === name))))
          throw new NoPlan(`A plan asks ${subgraph} for ${type} by no key that it knows.`);
        const set = types.joins.requires(subgraph, type, field);
        if (set === null) continue;
        for (const place of lookup.places) checkSet(set, type, given, pathTo(place));
      }

  function checkSet(set: SelectionSetNode, type: string, requires: readonly Required[], path: string): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT)
        checkSet(selection.selectionSet, selection.typeCondition?.name.value ?? type, requires, path);
      if (selection.kind !== Kind.FIELD || selection.name.value === '__typename') continue;
      const definition = definitionOf(types.schema, type, selection.name.value);
      const asked = askedBy(selection, definition);
      const given = flat(requires).filter(({ as }) => as === selection.name.value);
      const isRight = ({ name }: { name: string }) => {
        const said = known.get(`${path}.${name}`)?.filter((each) => types.overlap(each.type, type)) ?? [];
        return said.length > 0 && said.every((each) => each.asked === asked);
      };
      if (given.length === 0 || !given.every(isRight))
        throw new NoPlan(`A plan does not give ${asked} of ${type} to whoever requires it.`);
      const below = definition ? getNamedType(definition.type).name : '';
      for (const { name, selections } of selection.selectionSet ? given : [])
        if (selection.selectionSet)
          checkSet(selection.selectionSet, below, selections ?? [], `${path}.${name}`);
    }
  }
}

/** What is asked of entities, by the type that they are asked for as. */
function fieldsOf(operation: string, { response }: Lookup): (readonly [type: string, field: string])[] {
  const document = parse(operation, { noLocation: true });
  const fragments = fragmentsOf(document);
  const within = (set: SelectionSetNode | undefined, type: string): (readonly [string, string])[] =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [[type, selection.name.value] as const];
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      return within(fragment?.selectionSet, fragment?.typeCondition?.name.value ?? type);
    });
  return document.definitions.flatMap((each) =>
    each.kind !== Kind.OPERATION_DEFINITION
      ? []
      : each.selectionSet.selections.flatMap((selection) =>
          selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === response
            ? within(selection.selectionSet, '')
            : [],
        ),
  );
}

/** The fields of fragments that fit. */
function flat(
  requires: readonly Required[],
  fits: (type: string) => boolean = () => true,
): Extract<Required, { kind: 'Field' }>[] {
  return requires.flatMap((each) => {
    if (each.kind === 'Field') return [each];
    return each.type === undefined || fits(each.type) ? flat(each.selections, fits) : [];
  });
}
