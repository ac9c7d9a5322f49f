import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentNode } from 'graphql';
import { composeGraph } from '../../kit/vocabulary/compose.ts';
import { readGlossary } from '../../kit/vocabulary/glossary.ts';
import type { Problem } from '../../kit/vocabulary/problem.ts';
import { readSchemaFolder } from '../../kit/vocabulary/sdl.ts';

/** The graph as its stewards wrote it, composed. */
export interface ComposedGraph {
  /** The text of `supergraph.graphql`. */
  readonly supergraph: string;
  /** The SDL of each room with the vocabulary expanded, from which it builds its schema. */
  documentOf(room: string): DocumentNode;
}

/** What the stewards have to mend, every coordinate of it. */
export class DoesNotCompose extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The schema does not compose: npm run compose says what to mend, in ${problems.length} places.`);
    this.name = 'DoesNotCompose';
    this.problems = problems;
  }
}

const HEAD = '# Composed by `npm run compose`; never edited by hand.\n';

/** @throws DoesNotCompose, UnreadableSchema or UnreadableGlossary, each for a steward to read. */
export function composeFolder(folder: string): ComposedGraph {
  const glossary = readGlossary(path.join(folder, 'glossary.yaml'));
  const composed = composeGraph(readSchemaFolder(folder), glossary);
  if (!composed.ok) throw new DoesNotCompose(composed.problems);
  const documents = new Map(composed.subgraphs.map(({ name, document }) => [name, document]));
  return {
    supergraph: `${HEAD}${composed.supergraph.trimEnd()}\n`,
    documentOf: (room) => {
      const document = documents.get(room);
      if (document === undefined) throw new Error(`${folder} has no ${room}.graphql.`);
      return document;
    },
  };
}

/**
 * Writes a file that others read meanwhile: they see the old one or the new one, never half of it.
 * @returns whether it was another text before.
 */
export function replaceText(file: string, text: string): boolean {
  if (readIfThere(file) === text) return false;
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, file);
  return true;
}

export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
