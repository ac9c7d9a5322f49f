import { readFileSync } from 'node:fs';
import { Kind, parse, print } from 'graphql';

/** The contract's community card, word for word. */
export const CARD = readFileSync(new URL('../contract/community-card.graphql', import.meta.url), 'utf8');

/** What the card selects of one community, to be asked of a list of them. */
export const SELECTION = selectionOf(CARD);

function selectionOf(card: string): string {
  const operation = parse(card).definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const community = operation?.selectionSet.selections[0];
  if (community?.kind !== Kind.FIELD || !community.selectionSet)
    throw new Error('The card asks for a community.');
  return print(community.selectionSet);
}
