/** A document that has its place in a chain: `seq` counts from 1, without gaps. */
export interface Placed {
  readonly chain: string;
  readonly seq: number;
}

/** A line of JSON as a store or a file holds it, believed by nobody yet. */
export interface Line {
  readonly text: string;
  /** Where it stands, in words for whoever has to look there. */
  readonly place: string;
  /** How much of the whole has been read with it, from 0 to 1. */
  readonly part: number;
}

/** Where documents lie of which there are many, of varying shape: they are added and read, and nothing else. */
export interface DocumentStore<Document extends Placed> {
  /**
   * Writes all of them or none, and returns once they outlast a crash. They are of one chain, and go on where it ends:
   * where a place is taken, none is written. It gives up after so many milliseconds, and nobody knows then whether they
   * are written.
   */
  append(documents: readonly Document[], milliseconds: number): Promise<void>;
  /** All documents, or those of one chain; chain by chain and each in the order of `seq`. */
  read(chain?: string): AsyncIterable<Line>;
  /** The last place of each chain. */
  ends(): Promise<readonly Placed[]>;
}
