import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { maskOf } from '../../../kit/decision/masks.ts';
import { readPolicies } from '../../../kit/vocabulary/policies.ts';

/** By the end of a field's name: a value, and what may be seen of it. */
const KINDS = [
  [/name$/i, '林某乙', '林*'],
  [/phone$/i, '00061164259', '000****4259'],
  [/address$/i, '示例路12号3栋502室', '示例路12号3栋****'],
] as const;

const { items } = readPolicies(readFileSync('schema/supergraph.graphql', 'utf8'));
/** What may be given masked: neither open to everybody, nor kept by its source. */
const maskable = [...items()].filter(
  ({ item }) => item.sensitivity === 'PERSONAL' && item.openness !== 'OPEN' && item.sharing !== 'WITHHELD',
);

describe('the mask of a personal item', () => {
  it.each(KINDS)('whose name ends as %s is that of its kind', (kind, value, seen) => {
    const its = maskable.filter(({ coordinate }) => kind.test(coordinate));

    expect(its.length).toBeGreaterThan(1);
    expect(its.flatMap(({ item, coordinate }) => (maskOf(item)(value) === seen ? [] : coordinate))).toEqual(
      [],
    );
  });
});
