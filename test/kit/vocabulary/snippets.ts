import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { parse } from 'graphql';
import type { Glossary } from '../../../kit/vocabulary/glossary.ts';
import type { Problem } from '../../../kit/vocabulary/problem.ts';
import { reviewOf, type Rule } from '../../../kit/vocabulary/review.ts';
import type { SubgraphSource } from '../../../kit/vocabulary/sdl.ts';

const HEAD = ['directives.graphql', 'structure.graphql']
  .map((file) => readFileSync(new URL(`../../../schema/${file}`, import.meta.url), 'utf8'))
  .join('\n');

export const NO_CONCEPTS: Glossary = { concepts: {} };

/** Rooms made of a few lines each, behind the real vocabulary. */
export function roomsOf(snippets: Readonly<Record<string, string>>): SubgraphSource[] {
  return Object.entries(snippets).map(([name, snippet]) => {
    const region = /type Region\b/.test(snippet) ? '' : 'type Region @key(fields: "code") { code: ID! }';
    const sdl = `${HEAD}\n${snippet}\n${region}`;
    return { name, sdl, document: parse(sdl) };
  });
}

/** What one rule says about them. */
export function review(
  rule: Rule,
  snippets: Readonly<Record<string, string>>,
  glossary = NO_CONCEPTS,
): Problem[] {
  return rule(reviewOf(roomsOf(snippets), glossary));
}

/** A problem at this coordinate of this subgraph, whose mend has these words. */
export function problem(coordinate: string, subgraph: string, mend: string): unknown {
  return expect.objectContaining({ coordinate, subgraph, mend: expect.stringContaining(mend) });
}

/** An open, unconditional item in a few letters. */
export const OPEN = 'source: JUSTICE, sharing: UNCONDITIONAL, openness: OPEN';
/** One that needs an agreement. */
export const GUARDED = 'source: JUSTICE, sharing: CONDITIONAL, openness: CLOSED, legalBasis: "Rule 7"';
/** One about a person that needs an agreement. */
export const PERSONAL = `${GUARDED}, sensitivity: PERSONAL`;
