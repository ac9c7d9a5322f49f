import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentNode } from 'graphql';
import { type Catalogue, openCatalogue } from '../../kit/catalogue/catalogue.ts';
import { readVersions, retiredIn } from '../../kit/catalogue/versions.ts';
import { type WholeGraph, openGraph } from '../../kit/preview/graph.ts';
import { composeGraph } from '../../kit/vocabulary/compose.ts';
import { readGlossary } from '../../kit/vocabulary/glossary.ts';
import type { Problem } from '../../kit/vocabulary/problem.ts';
import { expandDefaults } from '../../kit/vocabulary/expand.ts';
import { type SubgraphSource, readSchemaFolder } from '../../kit/vocabulary/sdl.ts';

/** The graph as its stewards wrote it, composed. */
export interface ComposedGraph {
  /** The text of `supergraph.graphql`. */
  readonly supergraph: string;
  /** The SDL of each room with the vocabulary expanded, from which it builds its schema. */
  documentOf(room: string): DocumentNode;
  /** The data items of all rooms with their history, for the room that answers for them. */
  readonly catalogue: () => Catalogue;
  /** The graph of all rooms together, for the room that says what an application would open. */
  readonly whole: () => WholeGraph;
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

/** @throws DoesNotCompose, UnreadableSchema, UnreadableGlossary or UnreadableCatalogue, each for a steward to read. */
export function composeFolder(folder: string): ComposedGraph {
  const sources = readSchemaFolder(folder);
  const composed = composeGraph(sources, readGlossary(glossaryIn(folder)), {
    retired: retiredIn(readVersions(catalogueIn(folder))),
  });
  if (!composed.ok) throw new DoesNotCompose(composed.problems);
  const supergraph = `${HEAD}${stampOf(folder, sources)}${composed.supergraph.trimEnd()}\n`;
  return {
    supergraph,
    documentOf: documentsOf(composed.subgraphs),
    catalogue: catalogueOf(folder, sources),
    whole: wholeOf(folder, supergraph),
  };
}

/**
 * The graph of a folder whose supergraph has been composed from the very same sources: then nothing needs to be
 * composed again, which is most of a start's work. Otherwise it is.
 */
export function openFolder(folder: string): ComposedGraph {
  const sources = readSchemaFolder(folder);
  const supergraph = readIfThere(path.join(folder, 'supergraph.graphql'));
  if (supergraph?.startsWith(`${HEAD}${stampOf(folder, sources)}`) !== true) return composeFolder(folder);
  const documents = sources.map(({ name, document }) => ({ name, document: expandDefaults(document) }));
  return {
    supergraph,
    documentOf: documentsOf(documents),
    catalogue: catalogueOf(folder, sources),
    whole: wholeOf(folder, supergraph),
  };
}

const glossaryIn = (folder: string) => path.join(folder, 'glossary.yaml');
export const catalogueIn = (folder: string) => path.join(folder, 'catalogue.json');

/** Read when somebody asks for the first time, which most rooms never do. */
function catalogueOf(folder: string, rooms: readonly SubgraphSource[]): () => Catalogue {
  let catalogue: Catalogue | undefined;
  return () =>
    (catalogue ??= openCatalogue({
      rooms,
      glossary: readGlossary(glossaryIn(folder)),
      versions: readVersions(catalogueIn(folder)),
    }));
}

/** Read when somebody asks for the first time, which most rooms never do. */
function wholeOf(folder: string, supergraph: string): () => WholeGraph {
  let whole: WholeGraph | undefined;
  return () => (whole ??= openGraph(supergraph, operationsIn(path.join(folder, 'operations'))));
}

/** The operations that are known by name: those of their files. */
function operationsIn(folder: string): ReadonlyMap<string, string> {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.graphql')) : [];
  return new Map(
    files
      .sort()
      .map((file) => [path.basename(file, '.graphql'), readFileSync(path.join(folder, file), 'utf8')]),
  );
}

/** Says from what a supergraph was composed. */
function stampOf(folder: string, sources: readonly SubgraphSource[]): string {
  const hash = createHash('sha256').update(readIfThere(glossaryIn(folder)) ?? '');
  for (const { name, sdl } of sources) hash.update(`\n# ${name}\n`).update(sdl);
  return `# Of sources with the SHA-256 ${hash.digest('hex')}.\n`;
}

function documentsOf(
  subgraphs: readonly { readonly name: string; readonly document: DocumentNode }[],
): ComposedGraph['documentOf'] {
  const documents = new Map(subgraphs.map(({ name, document }) => [name, document]));
  return (room) => {
    const document = documents.get(room);
    if (document === undefined) throw new Error(`The schema has no ${room}.graphql.`);
    return document;
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
