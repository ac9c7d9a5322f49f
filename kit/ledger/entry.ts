import { z } from 'zod';
import { canonical, isWellFormed } from './canonical.ts';
import { ALGORITHMS, digest } from './hash.ts';

/** What every store can hold: PostgreSQL has no place for U+0000. */
const text = z
  .string()
  .refine((value) => !value.includes('\0') && isWellFormed(value), 'has a character that no store can hold');
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();

const line = z.strictObject({
  id: text,
  agreement: text.nullable(),
  /** The department in whose name it was used. */
  department: text.nullable(),
  /** Whether that department is the source of it itself. */
  own: z.boolean(),
  /** How it was answered, or that it was collected (采集) anew. */
  mode: z.enum(['VERIFY', 'MASKED', 'FULL', 'COLLECTED']),
  region: text,
  /** How many rows' values; none where it was only searched by. */
  rows: count,
});

/** What an entry (台账记录) says of one request to a source. It has no values of rows: keys, codes and counts. */
const contentShape = z.strictObject({
  at: z.iso.datetime({ precision: 3 }),
  request: text,
  client: text.nullable(),
  /** Codes of the departments (使用部门) in whose name the client asked. */
  departments: z.array(text),
  officer: text.nullable(),
  purpose: text.nullable(),
  case: text.nullable(),
  algorithm: z.enum(ALGORITHMS),
  /** Keyed hashes of what was asked. */
  document: hash,
  variables: hash,
  /** What was answered, by item, agreement and region. */
  items: z.array(line),
  /** What was refused. */
  refusals: z.array(z.strictObject({ id: text.nullable(), code: text, rows: count })),
  /** Whom the rows were about, as pseudonyms. */
  subjects: z.array(z.string().regex(/^[0-9a-f]{32}$/)),
});

const entryShape = contentShape.extend({
  chain: text,
  seq: z.int().positive(),
  /** The hash of the entry before it in its chain; null in the first. */
  before: hash.nullable(),
});

const sealedShape = entryShape.extend({ hash });

export type ItemLine = z.infer<typeof line>;
export type Content = z.infer<typeof contentShape>;
export type Entry = z.infer<typeof entryShape>;
/** An entry with its hash, as it lies in a store and in an exported line. */
export type Sealed = z.infer<typeof sealedShape>;

/** How far a chain has got: its last entry, or its beginning. */
export interface Position {
  readonly chain: string;
  readonly seq: number;
  readonly hash: string | null;
}

/** The entry that comes next at this position. */
export function seal(content: Content, { chain, seq, hash: before }: Position): Sealed {
  const entry = { ...content, chain, seq: seq + 1, before };
  return { ...entry, hash: hashOf(entry) };
}

/** Whether the entry says what it said when it was sealed, as far as its own hash can tell. */
export function isWhole({ hash: said, ...entry }: Sealed): boolean {
  return hashOf(entry) === said;
}

/** An entry from its JSON; null where the text is none. */
export function readEntry(line: string): Sealed | null {
  try {
    return sealedShape.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

function hashOf(entry: Entry): string {
  return digest(entry.algorithm, canonical(entry));
}
