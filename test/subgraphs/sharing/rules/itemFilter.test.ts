import { expect, it } from '@jest/globals';
import type { CatalogueItem } from '../../../../kit/catalogue/catalogue.ts';
import { fitsFilter, hasWords } from '../../../../subgraphs/sharing/rules/itemFilter.ts';

const phone: CatalogueItem = {
  id: 'legal.adviser.phone',
  coordinate: 'LegalAdviser.phone',
  room: 'LEGAL',
  source: 'JUSTICE',
  sharing: 'CONDITIONAL',
  openness: 'CLOSED',
  sensitivity: 'PERSONAL',
  description: '',
  term: '法律顾问电话',
  definition: null,
  derived: [],
  aggregated: [],
  history: [],
  revision: '0',
  formerCoordinates: [],
  searched: 'legal.adviser.phone\nlegaladviser.phone\n法律顾问电话',
};

it('lets through what fits all that is asked, and everything where nothing is', () => {
  expect(fitsFilter(phone, {})).toBe(true);
  expect(fitsFilter(phone, { sharing: null })).toBe(true);
  expect(fitsFilter(phone, { sharing: ['CONDITIONAL', 'WITHHELD'], room: ['LEGAL'] })).toBe(true);
});

it.each([
  ['id', { ids: ['legal.adviser.name'] }],
  ['function', { function: ['HOUSING'] }],
  ['sharing', { sharing: ['WITHHELD'] }],
  ['openness', { openness: ['OPEN'] }],
  ['sensitivity', { sensitivity: ['NONE'] }],
  ['concept', { concept: ['legal-adviser.phone'] }],
  ['room', { room: ['GRID'] }],
  ['nothing at all', { function: [] }],
] as const)('keeps out what has another %s', (_what, filter) => {
  expect(fitsFilter(phone, { sharing: ['CONDITIONAL'], ...filter })).toBe(false);
});

it('finds a piece of Chinese, English in any case, and every word of several', () => {
  expect(hasWords(phone, '电话')).toBe(true);
  expect(hasWords(phone, 'LEGALADVISER')).toBe(true);
  expect(hasWords(phone, '电话 adviser')).toBe(true);
  expect(hasWords(phone, '电话 mediator')).toBe(false);
});
