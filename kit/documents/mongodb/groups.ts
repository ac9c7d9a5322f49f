import { BSON, ObjectId } from 'mongodb';
import type { Placed } from '../store.ts';

/** What is appended at once, as MongoDB keeps it: one document, and more where it is too large for one. */
export interface Group {
  readonly _id: ObjectId;
  readonly chain: string;
  /** The place of the first document in it. */
  readonly seq: number;
  /** The place at which all that was appended at once ends; null in what is only a further piece of it. */
  readonly until: number | null;
  /** Of a further piece, that with which it becomes visible. */
  readonly of: ObjectId | null;
  readonly documents: readonly unknown[];
}

/** Half of what MongoDB takes for one document, so that the last one in it has room. */
const MOST_BYTES = 8 * 2 ** 20;

/** The group that makes all visible, and the further pieces that have to be there before it. */
export function groupsOf(documents: readonly Placed[]): { first: Group; further: Group[] } | null {
  const [begin] = documents;
  if (begin === undefined) return null;
  const pieces: Placed[][] = [];
  let bytes = MOST_BYTES;
  for (const [index, document] of documents.entries()) {
    if (document.chain !== begin.chain || document.seq !== begin.seq + index)
      throw new TypeError('What is appended at once is of one chain, each in the place after the other.');
    const size = BSON.calculateObjectSize(document);
    if (bytes + size > MOST_BYTES) {
      pieces.push([]);
      bytes = 0;
    }
    bytes += size;
    pieces.at(-1)?.push(document);
  }
  const _id = new ObjectId();
  const { chain, seq } = begin;
  const until = seq + documents.length - 1;
  const [own = [], ...others] = pieces;
  return {
    first: { _id, chain, seq, until, of: null, documents: own },
    further: others.map((piece) => ({
      _id: new ObjectId(),
      chain,
      seq: piece[0]?.seq ?? seq,
      until: null,
      of: _id,
      documents: piece,
    })),
  };
}
