import type { CompositionResult } from '@apollo/composition';
import type { Problem } from './problem.ts';

type Hint = NonNullable<CompositionResult['hints']>[number];

const DIRECTIVES = /@(item|derived|aggregate|reads|structure|allow)\b/;
const ENUMS = ['DepartmentFunction', 'Sharing', 'Openness', 'Sensitivity', 'Role'];

/**
 * Where two subgraphs say different things with one of our directives, composition takes what most of them
 * say, or the first in the alphabet, and leaves a hint. For sharing that is a mistake, never a choice.
 */
export function vocabularyHints(hints: readonly Hint[]): Problem[] {
  return hints.filter(isAboutVocabulary).map((hint) => ({
    rule: 'vocabularyHint',
    coordinate: hint.coordinate ?? 'schema',
    subgraph: [...new Set(hint.nodes?.map((node) => node.subgraph))].sort().join(', ') || 'all',
    message: hint.message,
    mend: 'Write the same in every subgraph that has it, or give each subgraph a type of its own.',
  }));
}

function isAboutVocabulary({ coordinate = '', message }: Hint): boolean {
  const owner = coordinate.split('.')[0] ?? '';
  return ENUMS.includes(owner) || DIRECTIVES.test(coordinate) || DIRECTIVES.test(message);
}
