import { composeServices } from '@apollo/composition';
import type { DocumentNode } from 'graphql';
import { compositionProblem } from './compositionErrors.ts';
import type { Glossary } from './glossary.ts';
import { withoutEchoes, type Problem } from './problem.ts';
import { type Review, reviewOf } from './review.ts';
import { RULES } from './rules.ts';
import type { SubgraphSource } from './sdl.ts';
import { supergraphDiffers } from './supergraphDiffers.ts';
import { vocabularyHints } from './vocabularyHints.ts';

export type Composition =
  | {
      readonly ok: true;
      readonly supergraph: string;
      /** The expanded documents, from which the subgraphs build their schemas. */
      readonly subgraphs: readonly { readonly name: string; readonly document: DocumentNode }[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface ComposeOptions {
  readonly urlOf?: (name: string) => string;
  readonly retired?: Review['retired'];
}

/** Where a subgraph answers is a matter of configuration: the supergraph carries a name that resolves nowhere. */
const placeholderUrl = (name: string): string => `http://${name}.concentric.invalid`;

/** Expands, reviews and composes; everything that is wrong is reported together. */
export function composeGraph(
  sources: readonly SubgraphSource[],
  glossary: Glossary,
  { urlOf = placeholderUrl, retired }: ComposeOptions = {},
): Composition {
  const review = reviewOf(sources, glossary, retired);
  const found = RULES.flatMap((rule) => rule(review));
  const subgraphs = review.rooms.map(({ name, expanded }) => ({ name, document: expanded }));
  const composed = composeServices(
    subgraphs.map(({ name, document }) => ({ name, url: urlOf(name), typeDefs: document })),
  );
  if (composed.errors) {
    const names = subgraphs.map(({ name }) => name);
    found.push(...composed.errors.map((error) => compositionProblem(error, names)));
    return { ok: false, problems: withoutEchoes(found) };
  }
  found.push(...vocabularyHints(composed.hints));
  if (found.length === 0) found.push(...supergraphDiffers(review, composed.supergraphSdl));
  if (found.length > 0) return { ok: false, problems: withoutEchoes(found) };
  return { ok: true, supergraph: composed.supergraphSdl, subgraphs };
}
