import { existsSync, readFileSync, readdirSync } from 'node:fs';
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

/** What a room's registers have in common, made from its other chapters. */
export const REGISTERS = 'registers.graphql';

/** How values are compared with the room's items, made from them. */
export const VERIFICATION = 'verification.graphql';

/**
 * Reads `<folder>/<room>.graphql` and the chapters in `<folder>/<room>/` for every room, behind the files that all
 * rooms share. `written`: only what people have written.
 */
export function readSchemaFolder(folder: string, { written = false } = {}): SubgraphSource[] {
  const mistakes: string[] = [];
  const files = new Map<string, SchemaFile>();
  const filesOf = (room: string) => [
    ...SHARED_FILES,
    `${room}.graphql`,
    ...chaptersOf(folder, room, written),
  ];
  for (const file of new Set(ROOMS.flatMap(filesOf))) {
    const read = readFile(folder, file);
    if (typeof read === 'string') mistakes.push(read);
    else files.set(file, read);
  }
  if (mistakes.length > 0) throw new UnreadableSchema(mistakes.join('\n'));

  return ROOMS.map((name) => {
    const parts = filesOf(name).flatMap((file) => files.get(file) ?? []);
    return {
      name,
      sdl: parts.map((part) => part.text).join('\n'),
      document: concatAST(parts.map((part) => part.document)),
    };
  });
}

function chaptersOf(folder: string, room: string, written: boolean): string[] {
  if (!existsSync(join(folder, room))) return [];
  return readdirSync(join(folder, room))
    .filter((file) => file.endsWith('.graphql') && !(written && [REGISTERS, VERIFICATION].includes(file)))
    .sort()
    .map((file) => `${room}/${file}`);
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
