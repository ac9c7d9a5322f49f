import { expect, test } from '@jest/globals';
import { itemsAfter, parseVersions, readVersions, retiredIn } from '../../../kit/catalogue/versions.ts';
import { writeVersions } from '../../../kit/catalogue/write.ts';
import { HISTORY } from './advisers.ts';

test('the items are what the versions add up to', () => {
  const common = { source: 'JUSTICE', sensitivity: 'NONE', openness: 'OPEN' };
  expect([...itemsAfter(HISTORY).values()]).toEqual([
    { id: 'legal.adviser.name', coordinate: 'LegalAdviser.name', ...common, sharing: 'UNCONDITIONAL' },
    {
      id: 'legal.adviser.phone',
      coordinate: 'LegalAdviser.phone',
      source: 'JUSTICE',
      sharing: 'CONDITIONAL',
      openness: 'CLOSED',
      sensitivity: 'PERSONAL',
      concept: 'adviser.phone',
      maxAge: 'P1Y',
      legalBasis: 'Rule 7',
    },
  ]);
  expect([...itemsAfter(HISTORY.slice(0, 1)).keys()]).toContain('legal.adviser.alias');
});

test('what was retired keeps the number of the version that did it', () => {
  expect([...retiredIn(HISTORY)]).toEqual([['legal.adviser.alias', 2]]);
});

test('a file is written with a line for each item, and read as it was written', () => {
  const text = writeVersions(HISTORY);

  expect(parseVersions(text)).toEqual(HISTORY);
  expect(text.split('\n')).toContain(
    '        {"id":"legal.adviser.phone","from":"Lawyer.phone","to":"LegalAdviser.phone"}',
  );
  expect(parseVersions(writeVersions([]))).toEqual([]);
});

test('without a file there is no version yet', () => {
  expect(readVersions('/nowhere/catalogue.json')).toEqual([]);
});

test.each([
  ['what is not JSON', '{', 'catalogue.json: '],
  ['other words', '{"versions": [], "more": 1}', 'more'],
  [
    'a gap in the numbers',
    '{"versions": [{"number": 2, "day": "2026-03-01", "added": [], "retired": [], "moved": [], "changed": []}]}',
    'must be numbered 1, 2, 3…',
  ],
  [
    'a day that does not exist',
    '{"versions": [{"number": 1, "day": "2026-02-30", "added": [], "retired": [], "moved": [], "changed": []}]}',
    'versions.0.day: must be a day',
  ],
])('refuses %s', (_what, text, message) => {
  expect(() => parseVersions(text)).toThrow(message);
});

test('refuses a change of what no version has added', () => {
  const [first] = HISTORY.slice(1);
  expect(() => itemsAfter(first ? [first] : [])).toThrow(
    'legal.adviser.name changes, and no version has added it',
  );
});
