import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SCHEMA } from '../../../cli/house/folders.ts';
import { openFolder } from '../../../cli/house/graph.ts';
import { openCatalogue } from '../../../kit/catalogue/catalogue.ts';
import { readClocks } from '../../../kit/clocks.ts';
import { agreementsOf } from '../../../kit/decision/agreement.ts';
import { openLog } from '../../../kit/log.ts';
import { type OpenRoom, openRoom } from '../../../kit/room/open.ts';
import { sharing } from '../../../subgraphs/sharing/index.ts';
import { ADVISERS, GLOSSARY, HISTORY } from '../../kit/catalogue/advisers.ts';
import { roomsOf } from '../../kit/vocabulary/snippets.ts';
import { sampleUrl } from '../../support/database.ts';

/** The room over a schema of two items, of which both have moved in the second version. */
let room: OpenRoom;
beforeAll(async () => {
  room = await openRoom(sharing, {
    databaseUrl: sampleUrl(),
    document: openFolder(SCHEMA).documentOf('sharing'),
    agreements: agreementsOf([]),
    setting: {
      catalogue: () => openCatalogue({ rooms: roomsOf(ADVISERS), glossary: GLOSSARY, versions: HISTORY }),
      clocks: readClocks(path.join(SCHEMA, 'clocks.yaml')),
      graph: openFolder(SCHEMA).whole,
    },
    log: openLog({ level: 'error' }),
    now: () => new Date('2026-11-27T08:00:00+08:00'),
  });
});
afterAll(() => room.close());

const ask = (query: string) =>
  room.answer({ query }, { caller: null, declaration: {}, requestId: 'story', language: 'en' });

it('answers an item that has moved at its former coordinate, and says so', async () => {
  const { data, errors } = await ask(`{
    former: dataItem(coordinate: "Lawyer.phone") { id coordinate movedFrom formerCoordinates }
    today: dataItem(coordinate: "LegalAdviser.phone") { id movedFrom }
    retired: dataItem(id: "legal.adviser.alias") { id }
  }`);

  expect(errors).toBeUndefined();
  expect(data).toEqual({
    former: {
      id: 'legal.adviser.phone',
      coordinate: 'LegalAdviser.phone',
      movedFrom: 'Lawyer.phone',
      formerCoordinates: ['Lawyer.phone'],
    },
    today: { id: 'legal.adviser.phone', movedFrom: null },
    retired: null,
  });
});

it('tells what became of an item, and the newest version first', async () => {
  const { data, errors } = await ask(`{
    dataItem(id: "legal.adviser.phone") { maxAge history { version { day } kind attribute before after } }
    catalogueVersions(first: 1) { totalCount nodes { number changes(kind: [RETIRED, MOVED]) { nodes { id kind before } } } }
  }`);

  expect(errors).toBeUndefined();
  expect(data).toEqual({
    dataItem: {
      maxAge: 'P1Y',
      history: [
        {
          version: { day: '2026-03-01' },
          kind: 'ADDED',
          attribute: null,
          before: null,
          after: 'Lawyer.phone',
        },
        {
          version: { day: '2026-09-01' },
          kind: 'MOVED',
          attribute: null,
          before: 'Lawyer.phone',
          after: 'LegalAdviser.phone',
        },
        {
          version: { day: '2026-09-01' },
          kind: 'CHANGED',
          attribute: 'sharing',
          before: 'UNCONDITIONAL',
          after: 'CONDITIONAL',
        },
      ],
    },
    catalogueVersions: {
      totalCount: 2,
      nodes: [
        {
          number: 2,
          changes: {
            nodes: [
              { id: 'legal.adviser.alias', kind: 'RETIRED', before: 'LegalAdviser.name2' },
              { id: 'legal.adviser.name', kind: 'MOVED', before: 'LegalAdviser.fullName' },
              { id: 'legal.adviser.phone', kind: 'MOVED', before: 'Lawyer.phone' },
            ],
          },
        },
      ],
    },
  });
});
