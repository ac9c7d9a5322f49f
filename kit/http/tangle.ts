import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
} from 'graphql';

const DEEPEST = 20;
/** How much a document may come to, all its operations and fragments written out. */
const MOST_SELECTIONS = 20_000;
/** How many pairs of fields may have to agree because they have one place in the answer. */
const MOST_PAIRS = 50_000;

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * Refuses a document that is short as text and endless as a question: validation, and whatever reads it after that,
 * would hold everybody's event loop. Nothing is written out to find that; the document may still be invalid.
 * @throws GraphQLError BAD_USER_INPUT that says what is too much.
 */
export function refuseTangle(document: DocumentNode): void {
  const fragments: Fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  if (selectionsOf(document, fragments) > MOST_SELECTIONS) throw endless();
  const read = pairsOf(fragments);
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) read(definition.selectionSet);
}

/** How many selections there would be, were every fragment written out wherever it is spread. */
function selectionsOf({ definitions }: DocumentNode, fragments: Fragments): number {
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    // A fragment inside itself adds nothing here: validation tells of it.
    known.set(name, 0);
    const fragment = fragments.get(name);
    const count = fragment === undefined ? 0 : ofSet(fragment.selectionSet);
    known.set(name, count);
    return count;
  };
  const ofSet = ({ selections }: SelectionSetNode): number => {
    let count = selections.length;
    for (const selection of selections)
      if (selection.kind === Kind.FRAGMENT_SPREAD) count += ofFragment(selection.name.value);
      else if (selection.selectionSet !== undefined) count += ofSet(selection.selectionSet);
    return count;
  };
  let all = 0;
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) all += ofFragment(definition.name.value);
    else if (definition.kind === Kind.OPERATION_DEFINITION) all += ofSet(definition.selectionSet);
  return all;
}

/** Reads operations by the places of their answers, and counts the pairs of fields in one place. */
function pairsOf(fragments: Fragments): (operation: SelectionSetNode) => void {
  let [steps, pairs] = [0, 0];
  const read = (sets: readonly SelectionSetNode[], depth: number): void => {
    if (depth > DEEPEST)
      throw tooMuch(`This question is nested more than ${DEEPEST} levels deep: ask for less at once.`);
    const places = new Map<string, { fields: number; readonly below: SelectionSetNode[] }>();
    const spread = new Set<string>();
    const gather = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        // Fragments inside themselves were not counted.
        if (++steps > MOST_SELECTIONS) throw endless();
        if (selection.kind === Kind.FIELD) {
          const key = (selection.alias ?? selection.name).value;
          const place = places.get(key) ?? { fields: 0, below: [] };
          places.set(key, place);
          pairs += place.fields++;
          if (selection.selectionSet !== undefined) place.below.push(selection.selectionSet);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) gather(selection.selectionSet);
        else if (!spread.has(selection.name.value)) {
          spread.add(selection.name.value);
          const fragment = fragments.get(selection.name.value);
          if (fragment !== undefined) gather(fragment.selectionSet);
        }
      }
    };
    for (const set of sets) gather(set);
    if (pairs > MOST_PAIRS)
      throw tooMuch('This document asks for the same fields again and again: ask for each of them once.');
    for (const { below } of places.values()) if (below.length > 0) read(below, depth + 1);
  };
  return (operation) => read([operation], 0);
}

const endless = () =>
  tooMuch(
    `This document comes to more than ${MOST_SELECTIONS} fields with its fragments written out: ask for less at once.`,
  );

function tooMuch(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}
