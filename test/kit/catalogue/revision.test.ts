import { expect, it } from '@jest/globals';
import { revisionOf } from '../../../kit/catalogue/revision.ts';

const PHONE = {
  id: 'legal.adviser.phone',
  coordinate: 'LegalAdviser.phone',
  source: 'JUSTICE',
  sharing: 'CONDITIONAL',
  openness: 'CLOSED',
  sensitivity: 'PERSONAL',
  concept: 'adviser.phone',
  maxAge: 'P1Y',
  legalBasis: 'Rule 7',
};

it('is the same wherever the item stands, and whatever its field says of itself', () => {
  const moved = { ...PHONE, coordinate: 'Lawyer.phone', description: 'Where to call (电话).' };
  expect(revisionOf(moved)).toBe(revisionOf(PHONE));
  expect(revisionOf(PHONE)).toMatch(/^[0-9a-f]{16}$/);
});

it.each([
  ['source', 'HOUSING'],
  ['sharing', 'UNCONDITIONAL'],
  ['openness', 'OPEN'],
  ['sensitivity', 'NONE'],
  ['disclosure', 'Rule 9'],
  ['concept', undefined],
  ['maxAge', 'P2Y'],
  ['legalBasis', 'Rule 8'],
])('is another one where %s says %s', (attribute, value) => {
  expect(revisionOf({ ...PHONE, [attribute]: value })).not.toBe(revisionOf(PHONE));
});

it('is another one for each item, and does not take one attribute for the next', () => {
  expect(revisionOf({ ...PHONE, id: 'legal.mediator.phone' })).not.toBe(revisionOf(PHONE));
  const { maxAge, ...without } = PHONE;
  expect(revisionOf({ ...without, legalBasis: maxAge })).not.toBe(
    revisionOf({ ...without, maxAge, legalBasis: undefined }),
  );
});
