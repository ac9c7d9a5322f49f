import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode, parse } from 'graphql';

/** What a fetch asks for by response names, whatever type an object is of; null below a leaf. */
export type Fields = ReadonlyMap<string, Fields | null>;

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * Reads what an operation asks for below some response names of it.
 * @throws TypeError where it asks for nothing there.
 */
export function askedBelow(operation: string, below: readonly string[]): Fields {
  const document = parse(operation, { noLocation: true });
  const sets = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? [each.selectionSet] : [],
  );
  const found = below.reduce<Fields | null>(
    (fields, name) => fields?.get(name) ?? null,
    readFields(sets, fragmentsOf(document)),
  );
  if (found === null) throw new TypeError(`A fetch asks for no ${below.join('.')}.`);
  return found;
}

/** A document's fragments, by their names. */
export function fragmentsOf({ definitions }: DocumentNode): Fragments {
  return new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
}

type Reading = Map<string, Reading | null>;

function readFields(
  sets: readonly SelectionSetNode[],
  fragments: Fragments,
  fields: Reading = new Map<string, Reading | null>(),
): Reading {
  for (const selection of sets.flatMap(({ selections }) => selections))
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      const before = fields.get(name) ?? null;
      const { selectionSet } = selection;
      fields.set(name, selectionSet ? readFields([selectionSet], fragments, before ?? undefined) : before);
    } else {
      const set =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? fragments.get(selection.name.value)?.selectionSet
          : selection.selectionSet;
      if (set) readFields([set], fragments, fields);
    }
  return fields;
}
