import { expect, test } from '@jest/globals';
import { openCatalogue } from '../../../kit/catalogue/catalogue.ts';
import { parseVersions } from '../../../kit/catalogue/versions.ts';
import { roomsOf } from '../vocabulary/snippets.ts';
import { ADVISERS, GLOSSARY, HISTORY } from './advisers.ts';

const catalogue = openCatalogue({ rooms: roomsOf(ADVISERS), glossary: GLOSSARY, versions: HISTORY });

test('an item says what its field says, what its concept means, and what is made of it', () => {
  expect(catalogue.byId('legal.adviser.phone')).toMatchObject({
    coordinate: 'LegalAdviser.phone',
    room: 'LEGAL',
    source: 'JUSTICE',
    sharing: 'CONDITIONAL',
    openness: 'CLOSED',
    sensitivity: 'PERSONAL',
    legalBasis: 'Rule 7',
    maxAge: 'P1Y',
    description: 'Where the adviser is called (联系电话).',
    term: '法律顾问电话',
    definition: 'The phone that a legal adviser gives residents.',
    derived: ['LegalAdviser.areaCode'],
    aggregated: ['Query.reachable'],
  });
});

test('one without a concept is called as its description calls it, and nobody has defined it', () => {
  expect(catalogue.byId('legal.adviser.name')).toMatchObject({
    term: '姓名',
    definition: null,
    derived: [],
    aggregated: [],
  });
});

test('those who file name an item by its id or by its coordinate of today, and by no other', () => {
  expect(catalogue.named('legal.adviser.phone')).toMatchObject({ coordinate: 'LegalAdviser.phone' });
  expect(catalogue.named('LegalAdviser.phone')).toMatchObject({ id: 'legal.adviser.phone' });
  expect([catalogue.named('Lawyer.phone'), catalogue.named('LegalAdviser.fax')]).toEqual([null, null]);
});

test('one that has moved is found where it stood, and says so', () => {
  expect(catalogue.byCoordinate('LegalAdviser.phone')).toMatchObject({ id: 'legal.adviser.phone' });
  expect(catalogue.byCoordinate('LegalAdviser.phone')).not.toHaveProperty('movedFrom');

  expect(catalogue.byCoordinate('Lawyer.phone')).toMatchObject({
    id: 'legal.adviser.phone',
    coordinate: 'LegalAdviser.phone',
    formerCoordinates: ['Lawyer.phone'],
    movedFrom: 'Lawyer.phone',
  });
});

test('where another has moved in, the one that stands there today is found', () => {
  const crossed = JSON.stringify({ versions: HISTORY }).replaceAll('Lawyer.phone', 'LegalAdviser.name');
  const versions = parseVersions(crossed);

  const found = openCatalogue({ rooms: roomsOf(ADVISERS), glossary: GLOSSARY, versions });

  expect(found.byId('legal.adviser.phone')?.formerCoordinates).toEqual(['LegalAdviser.name']);
  expect(found.byCoordinate('LegalAdviser.name')?.id).toBe('legal.adviser.name');
});

test('what was retired is found no more, neither by its id nor where it stood', () => {
  expect(catalogue.byId('legal.adviser.alias')).toBeNull();
  expect(catalogue.byCoordinate('LegalAdviser.name2')).toBeNull();
  expect(catalogue.byId('nonsense')).toBeNull();
});

test('each item knows what became of it, and each version what it brought', () => {
  const history = catalogue.byId('legal.adviser.phone')?.history ?? [];

  expect(
    history.map(({ version, kind, attribute, before, after }) => [
      version.number,
      kind,
      attribute,
      before,
      after,
    ]),
  ).toEqual([
    [1, 'ADDED', null, null, 'Lawyer.phone'],
    [2, 'MOVED', null, 'Lawyer.phone', 'LegalAdviser.phone'],
    [2, 'CHANGED', 'sharing', 'UNCONDITIONAL', 'CONDITIONAL'],
  ]);
  expect(
    catalogue.versions.map(({ number, day, changes }) => [number, day.toISOString(), changes.length]),
  ).toEqual([
    [1, '2026-03-01T00:00:00.000Z', 3],
    [2, '2026-09-01T00:00:00.000Z', 4],
  ]);
  expect(catalogue.versions[1]?.changes).toContainEqual(
    expect.objectContaining({ id: 'legal.adviser.alias', kind: 'RETIRED', before: 'LegalAdviser.name2' }),
  );
});
