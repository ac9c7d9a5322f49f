import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { concatAST, GraphQLError, parse, Source, type DocumentNode } from 'graphql';
import { ROOMS } from './rooms.ts';

/** One subgraph as written: the vocabulary, the shared structure and the room's own types in one document. */
export interface SubgraphSource {
  readonly name: string;
  readonly sdl: string;
  /** The same, parsed; each node knows the file and line that it came from. */
  readonly document: DocumentNode;
}

/** Some of the files are missing or are not GraphQL; the message has a line for each. */
export class UnreadableSchema extends Error {}

const SHARED_FILES = ['directives.graphql', 'structure.graphql'];

/** Reads `<folder>/<room>.graphql` for every room, each behind the files that all rooms share. */
export function readSchemaFolder(folder: string): SubgraphSource[] {
  const mistakes: string[] = [];
  const files = new Map<string, SchemaFile>();
  for (const file of [...SHARED_FILES, ...ROOMS.map((room) => `${room}.graphql`)]) {
    const read = readFile(folder, file);
    if (typeof read === 'string') mistakes.push(read);
    else files.set(file, read);
  }
  if (mistakes.length > 0) throw new UnreadableSchema(mistakes.join('\n'));

  return ROOMS.map((name) => {
    const parts = [...SHARED_FILES, `${name}.graphql`].flatMap((file) => files.get(file) ?? []);
    return {
      name,
      sdl: parts.map((part) => part.text).join('\n'),
      document: concatAST(parts.map((part) => part.document)),
    };
  });
}

interface SchemaFile {
  readonly text: string;
  readonly document: DocumentNode;
}

/** The file, or a sentence on why it cannot be used. */
function readFile(folder: string, file: string): SchemaFile | string {
  const name = `${basename(folder)}/${file}`;
  let text: string;
  try {
    text = readFileSync(join(folder, file), 'utf8');
  } catch {
    return `${name} is missing or cannot be read.`;
  }
  try {
    return { text, document: parse(new Source(text, name)) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const line = error.locations?.[0]?.line ?? 1;
    return `${name}:${line} ${error.message}`;
  }
}
