/**
 * A department's own system, in which some of a room's registers are kept. One adapter for each way that such systems
 * are reached; what their fields mean is the mapping's business.
 */
export interface Source {
  /**
   * One page of what has changed in a register since a cursor: everything where there is none. Rows may come again,
   * and must not be left out.
   * @throws SourceFailed
   */
  changes(register: string, cursor: string | null, reading: Reading): Promise<SourcePage>;
  /** The keys of all rows that a register has at this moment, in pages. */
  keys(register: string, reading: Reading): AsyncIterable<readonly string[]>;
  close(): Promise<void>;
}

export interface Reading {
  /** Rows of a page. */
  readonly limit: number;
  readonly signal: AbortSignal;
}

export interface SourcePage {
  readonly rows: readonly SourceRow[];
  /** Where to go on: at once while there is more, at the next reading otherwise. */
  readonly cursor: string;
  readonly more: boolean;
}

export interface SourceRow {
  /** The fields that the mapping reads, by the source's names. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Where the row is not what the source itself has promised: the place, and what was promised, without the value. */
  readonly broken?: { readonly field: string; readonly promise: string };
}

/** The source gives no usable answer at the moment. The message names no value of any row. */
export class SourceFailed extends Error {
  override readonly name = 'SourceFailed';
}

/** What the operator has said of a source cannot be carried out; the message has a line for each mistake. */
export class SourceMistaken extends Error {
  override readonly name = 'SourceMistaken';

  constructor(file: string, mistakes: readonly string[]) {
    super(`${file} is not usable:\n${mistakes.map((mistake) => `- ${mistake}`).join('\n')}`);
  }
}
