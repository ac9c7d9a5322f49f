import { describe, expect, it } from '@jest/globals';
import { type Finding, sentenceFor } from '../../../../kit/ledger/verify/finding.ts';

const finding = (kind: Finding['kind'], seq: number, until = seq) =>
  sentenceFor({ kind, chain: 'legal-1', seq, until, place: 'entries.ndjson:7' });

describe('a finding in a sentence', () => {
  it('names chain, entry, kind and place', () => {
    expect(finding('changed', 7)).toBe(
      'legal-1: entry 7 was changed: it is not what its hash was made of (entries.ndjson:7).',
    );
    expect(finding('removed', 7)).toBe(
      'legal-1: entry 7 was removed: the one after it stands in its place (entries.ndjson:7).',
    );
    expect(finding('removed', 7, 9)).toBe(
      'legal-1: entries 7 to 9 were removed: the one after them stands in their place (entries.ndjson:7).',
    );
    expect(finding('reordered', 7)).toBe(
      'legal-1: entry 7 was moved: another stands in its place (entries.ndjson:7).',
    );
    expect(finding('inserted', 7)).toBe(
      'legal-1: entry 7 was inserted: the chain does not go on from it (entries.ndjson:7).',
    );
    expect(finding('cut off', 7, 9)).toBe(
      'legal-1: the chain was cut off before entry 7: entries.ndjson:7 says that it went on to 9.',
    );
    expect(finding('rewritten', 7)).toBe(
      'legal-1: entry 7 was rewritten: what comes after it, or a head, holds another hash of it (entries.ndjson:7).',
    );
    expect(finding('rewritten', 1, 1_000)).toBe(
      'legal-1: the chain was rewritten from an entry between 1 and 1000 on: ' +
        'entry 1000 is not the one that was signed (entries.ndjson:7).',
    );
    expect(finding('never anchored', 1, 40)).toBe(
      'legal-1: no head speaks of this chain, and its entries from 1 to 40 are not of the last ten minutes ' +
        '(entries.ndjson:7): either its process was killed within seconds of its start, or no process of the house ' +
        'wrote it.',
    );
  });
});
