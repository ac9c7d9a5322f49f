import { describe, expect, it } from '@jest/globals';
import { isWhole, readEntry, seal } from '../../../kit/ledger/entry.ts';
import { content } from './made.ts';

const BEGINNING = { chain: 'legal-1', seq: 0, hash: null };

describe('an entry', () => {
  it('is hashed as anybody can do it: SHA-256 over its canonical form', () => {
    const entry = seal(content(), BEGINNING);

    // printf '{"algorithm":"sha256","at":"2026-11-27T01:02:03.004Z","before":null,…' | sha256sum
    expect(entry.hash).toBe('583e79e8b35d028835a31339bcab27d4b82858cb76efd8d9c18ac0da05f1074c');
  });

  it('follows the one before', () => {
    const first = seal(content(), BEGINNING);
    const second = seal(content(), first);

    expect([first.seq, first.before, second.seq, second.before]).toEqual([1, null, 2, first.hash]);
    expect(second.chain).toBe('legal-1');
  });

  it('is whole however a store orders its names', () => {
    const reversed = Object.fromEntries(Object.entries(seal(content(), BEGINNING)).reverse());
    const read = readEntry(JSON.stringify(reversed));

    expect(read && isWhole(read)).toBe(true);
  });

  it.each([
    ['something more', { note: 'more' }],
    ['no place', { seq: undefined }],
    ['a negative count', { refusals: [{ id: null, code: 'WITHHELD', rows: -1 }] }],
    ['another algorithm', { algorithm: 'md5' }],
  ])('with %s is none', (_, changes) => {
    expect(readEntry(JSON.stringify({ ...seal(content(), BEGINNING), ...changes }))).toBeNull();
  });
});
