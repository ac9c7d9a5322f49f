import {
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getNamedType,
  isCompositeType,
  parse,
} from 'graphql';
import type { FetchNode, Place, PlanNode } from '../plan.ts';
import { NoPlan } from '../planners/refused.ts';
import { clientNames } from './answers.ts';
import { askedBy } from './arguments.ts';
import { fragmentsOf } from './asked.ts';
import { definitionOf } from './joins.ts';
import { type Provided, checkOwn } from './own.ts';
import { fieldsOf } from './places.ts';
import type { Types } from './types.ts';

/** A field that a fetch asks for. */
export interface Said {
  /** Of objects of this type; of any, where it is not known. */
  readonly type: string;
  readonly asked: string;
  /** The objects that its value can be. */
  readonly below: readonly string[];
}

/**
 * Reads what a plan asks for at each place of the answer.
 * @throws NoPlan where two different things are asked for at one place, nothing is asked of an object, or a subgraph is
 * asked for what it does not have
 */
export function readSaid(node: PlanNode | null, types: Types): ReadonlyMap<string, readonly Said[]> {
  const known = new Map<string, Said[]>();
  for (const fetch of node ? fetchesOf(node) : []) look(fetch, types, known);
  return known;
}

export const rootOf = ({ schema }: Types, { operation }: OperationDefinitionNode) =>
  schema.getRootType(operation)?.name ?? '';

export const pathTo = (place: Place) =>
  fieldsOf(place)
    .map((name) => `.${name}`)
    .join('');

function look(fetch: FetchNode, types: Types, known: Map<string, Said[]>): void {
  const { into } = fetch;
  const document = parse(fetch.operation, { noLocation: true });
  const definition = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const fragments = fragmentsOf(document);
  const walk = (
    set: SelectionSetNode,
    type: string,
    path: string,
    named: (name: string) => string,
    provided: Provided,
  ): void => {
    for (const selection of set.selections) {
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (fragment?.kind === Kind.INLINE_FRAGMENT || fragment?.kind === Kind.FRAGMENT_DEFINITION)
        walk(fragment.selectionSet, fragment.typeCondition?.name.value ?? type, path, named, provided);
      if (selection.kind !== Kind.FIELD) continue;
      const key = `${path}.${named(selection.alias?.value ?? selection.name.value)}`;
      const own = checkOwn(types.joins, [fetch.subgraph, type, selection.name.value], provided);
      const definition = definitionOf(types.schema, type, selection.name.value);
      const inner = definition ? getNamedType(definition.type).name : '';
      const objects = types.joins.below(fetch.subgraph, type, selection.name.value);
      note(key, { type, asked: askedBy(selection, definition), below: objects });
      if (selection.selectionSet) walk(selection.selectionSet, inner, key, named, own);
      else if (isCompositeType(types.schema.getType(inner)))
        throw new NoPlan(`A plan asks for nothing of ${key}.`);
    }
  };
  const note = (key: string, each: Said): void => {
    const said = known.get(key) ?? [];
    const other = said.find(({ type, asked }) => asked !== each.asked && types.overlap(type, each.type));
    if (other)
      throw new NoPlan(`A plan puts both ${other.asked} and ${each.asked} of ${each.type} at ${key}.`);
    known.set(key, [...said, each]);
  };
  if (definition === undefined) return;
  if (into.kind === 'RootFields') {
    walk(definition.selectionSet, rootOf(types, definition), pathTo(into.place), nameIn(into.outputs), []);
    return;
  }
  for (const { response, places, outputs } of into.lookups)
    for (const selection of definition.selectionSet.selections)
      if (selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === response)
        for (const place of places)
          if (selection.selectionSet) walk(selection.selectionSet, '', pathTo(place), nameIn(outputs), null);
}

function nameIn(outputs: Parameters<typeof clientNames>[0]): (name: string) => string {
  const named = clientNames(outputs);
  return (name) => String(named([name])[0]);
}

export function fetchesOf(node: PlanNode): FetchNode[] {
  switch (node.kind) {
    case 'Fetch':
      return [node];
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(fetchesOf);
    case 'Condition':
      return [node.then, node.otherwise].flatMap((each) => (each ? fetchesOf(each) : []));
  }
}
