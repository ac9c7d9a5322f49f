import {
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  getNamedType,
  isInterfaceType,
  isObjectType,
  parse,
  print,
} from 'graphql';
import type { FetchNode, Place, PlanNode } from '../plan.ts';
import { clientNames } from './answers.ts';
import { fieldsOf } from './places.ts';
import type { Types } from './types.ts';

interface Said {
  readonly type: string;
  readonly asked: string;
}

/** A plan that would give one question's answer to another one. */
class Unsound extends Error {
  override readonly name = 'Unsound';
}

/**
 * Makes sure that a plan asks somebody for all of an operation, and that no two fetches put different things at one
 * place: planners do so where a field is required with other arguments than it is asked for.
 * @throws Unsound
 */
export function checkSound(plan: PlanNode, source: string, types: Types): void {
  const known = new Map<string, Said[]>();
  for (const fetch of fetchesOf(plan)) look(fetch, types, known);
  const asked = (set: SelectionSetNode, path: string): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) asked(selection.selectionSet, path);
      if (selection.kind !== Kind.FIELD || selection.name.value === '__typename') continue;
      const key = `${path}.${(selection.alias ?? selection.name).value}`;
      if (!known.has(key)) throw new Unsound(`A plan asks nobody for ${key.slice(1)}.`);
      if (selection.selectionSet) asked(selection.selectionSet, key);
    }
  };
  const [operation] = parse(source, { noLocation: true }).definitions;
  if (operation?.kind === Kind.OPERATION_DEFINITION) asked(operation.selectionSet, '');
}

const pathTo = (place: Place) =>
  fieldsOf(place)
    .map((name) => `.${name}`)
    .join('');

function look(fetch: FetchNode, types: Types, known: Map<string, Said[]>): void {
  const { into } = fetch;
  const { definitions } = parse(fetch.operation, { noLocation: true });
  const definition = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const walk = (set: SelectionSetNode, type: string, path: string, named: (name: string) => string): void => {
    for (const selection of set.selections) {
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (fragment?.kind === Kind.INLINE_FRAGMENT || fragment?.kind === Kind.FRAGMENT_DEFINITION)
        walk(fragment.selectionSet, fragment.typeCondition?.name.value ?? type, path, named);
      if (selection.kind !== Kind.FIELD) continue;
      const key = `${path}.${named(selection.alias?.value ?? selection.name.value)}`;
      note(key, { type, asked: askedBy(selection) });
      if (selection.selectionSet)
        walk(selection.selectionSet, below(types.schema, type, selection), key, named);
    }
  };
  const note = (key: string, { type, asked }: Said): void => {
    const said = known.get(key) ?? [];
    const other = said.find((each) => each.asked !== asked && types.overlap(each.type, type));
    if (other) throw new Unsound(`A plan puts both ${other.asked} and ${asked} of ${type} at ${key}.`);
    known.set(key, [...said, { type, asked }]);
  };
  if (definition === undefined) return;
  if (into.kind === 'RootFields') {
    const root = types.schema.getRootType(definition.operation)?.name ?? '';
    walk(definition.selectionSet, root, pathTo(into.place), nameIn(into.outputs));
    return;
  }
  for (const { response, places, outputs } of into.lookups)
    for (const selection of definition.selectionSet.selections)
      if (selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === response)
        for (const place of places)
          if (selection.selectionSet) walk(selection.selectionSet, '', pathTo(place), nameIn(outputs));
}

function nameIn(outputs: Parameters<typeof clientNames>[0]): (name: string) => string {
  const named = clientNames(outputs);
  return (name) => String(named([name])[0]);
}

const askedBy = ({ name, arguments: args = [] }: FieldNode) =>
  args.length === 0 ? name.value : `${name.value}(${args.map(print).sort().join(', ')})`;

function below(schema: GraphQLSchema, parent: string, { name }: FieldNode): string {
  const type = schema.getType(parent);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name.value] : undefined;
  return field ? getNamedType(field.type).name : '';
}

function fetchesOf(node: PlanNode): FetchNode[] {
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
