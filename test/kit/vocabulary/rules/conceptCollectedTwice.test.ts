import { expect, test } from '@jest/globals';
import { conceptCollectedTwice } from '../../../../kit/vocabulary/rules/conceptCollectedTwice.ts';
import { OPEN, problem, review } from '../snippets.ts';

const phone = (id: string, type = 'Volunteer') =>
  `type ${type} @key(fields: "id") { id: ID! p${id.length}: String @item(id: "${id}", concept: "person.phone", ${OPEN}) }`;
const term = { term: 'Phone (电话)', definition: 'Where somebody is called.' };

test('refuses a second department that collects what one already has', () => {
  const found = review(conceptCollectedTwice, {
    volunteer: phone('volunteer.volunteer.phone'),
    grid: phone('grid.volunteer.phone'),
  });
  expect(found).toEqual([problem('Volunteer.p20', 'grid', 'ruling')]);
});

test('accepts two where the data authority has ruled who leads', () => {
  const ruling = { leads: 'volunteer.volunteer.phone', by: 'Data authority 2026/14' };
  const found = review(
    conceptCollectedTwice,
    { volunteer: phone('volunteer.volunteer.phone'), grid: phone('grid.volunteer.phone') },
    { concepts: { 'person.phone': { ...term, ruling } } },
  );
  expect(found).toEqual([]);
});

test('does not accept a ruling for an item that is neither of them', () => {
  const found = review(
    conceptCollectedTwice,
    { volunteer: phone('volunteer.volunteer.phone'), grid: phone('grid.volunteer.phone') },
    {
      concepts: {
        'person.phone': { ...term, ruling: { leads: 'legal.adviser.phone', by: 'Data authority' } },
      },
    },
  );
  expect(found).toEqual([problem('Volunteer.p20', 'grid', 'person.phone')]);
});

test('accepts one concept about two kinds of subject', () => {
  const found = review(conceptCollectedTwice, {
    volunteer: phone('volunteer.volunteer.phone'),
    grid: phone('grid.worker.phone', 'GridWorker'),
  });
  expect(found).toEqual([]);
});

test('accepts that one subgraph takes an item over from another', () => {
  const field = (extra: string) =>
    `type Volunteer @key(fields: "id") { id: ID! phone: String @item(id: "volunteer.volunteer.phone", concept: "person.phone", ${OPEN}) ${extra} }`;
  const found = review(conceptCollectedTwice, {
    grid: field(''),
    volunteer: field('@override(from: "grid")'),
  });
  expect(found).toEqual([]);
});
