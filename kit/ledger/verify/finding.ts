/** What can be wrong with a chain. */
export type Kind =
  'changed' | 'removed' | 'reordered' | 'inserted' | 'cut off' | 'rewritten' | 'never anchored';

/** The first entry of a chain that is not as it was written. */
export interface Finding {
  readonly kind: Kind;
  readonly chain: string;
  readonly seq: number;
  /** Where only heads can tell, the first bad entry lies between `seq` and this one. */
  readonly until: number;
  /** Where to look. */
  readonly place: string;
}

/** In a sentence, for an auditor. */
export function sentenceFor({ kind, chain, seq, until, place }: Finding): string {
  const entry = `${chain}: entry ${seq}`;
  switch (kind) {
    case 'changed':
      return `${entry} was changed: it is not what its hash was made of (${place}).`;
    case 'removed':
      return until === seq
        ? `${entry} was removed: the one after it stands in its place (${place}).`
        : `${chain}: entries ${seq} to ${until} were removed: the one after them stands in their place (${place}).`;
    case 'reordered':
      return `${entry} was moved: another stands in its place (${place}).`;
    case 'inserted':
      return `${entry} was inserted: the chain does not go on from it (${place}).`;
    case 'cut off':
      return `${chain}: the chain was cut off before entry ${seq}: ${place} says that it went on to ${until}.`;
    case 'rewritten':
      return until === seq
        ? `${entry} was rewritten: what comes after it, or a head, holds another hash of it (${place}).`
        : `${chain}: the chain was rewritten from an entry between ${seq} and ${until} on: ` +
            `entry ${until} is not the one that was signed (${place}).`;
    case 'never anchored':
      return (
        `${chain}: no head speaks of this chain, and its entries from ${seq} to ${until} are not of the last ten minutes ` +
        `(${place}): either its process was killed within seconds of its start, or no process of the house wrote it.`
      );
  }
}
