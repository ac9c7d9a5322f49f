import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { subgraphAudience } from '../../../kit/caller/mint.ts';
import { sampleUrl, sql } from '../../support/database.ts';
import { type TestHouse, openTestHouse } from '../../support/house.ts';
import { statementsDuring } from '../../support/statements.ts';

/** Rows that are there for some, with a client that may know of them and one that may not. */
const ROWS = [
  { room: 'volunteer', field: 'need', type: 'Need', rows: `need WHERE state = 'SUBMITTED'` },
  { room: 'volunteer', field: 'volunteer', type: 'Volunteer', rows: 'volunteer' },
  { room: 'volunteer', field: 'pointsAccount', type: 'PointsAccount', rows: 'points_account' },
  { room: 'volunteer', field: 'pointsEntry', type: 'PointsEntry', rows: 'points_entry' },
  { room: 'volunteer', field: 'callLineCall', type: 'CallLineCall', rows: 'call_line_call' },
  { room: 'legal', field: 'mediation', type: 'Mediation', rows: 'mediation' },
  { room: 'legal', field: 'mediationStep', type: 'MediationStep', rows: 'mediation_step' },
] as const;

describe('a row that is not yours', () => {
  let house: TestHouse;
  beforeAll(async () => {
    // The clock stands still, so that what the register said of the client is remembered throughout.
    const began = new Date();
    house = await openTestHouse({}, { now: () => began });
  });
  afterAll(() => house.close());

  const asker = (room: string, audience?: string) =>
    house.as(room === 'legal' ? 'volunteer-system' : 'legal-system', audience ? { audience } : {});

  it.each(ROWS)('is as if it were not there: $field', async ({ room, field, type, rows }) => {
    const [row] = await sql(sampleUrl(), `SELECT id FROM ${room}.${rows} ORDER BY id LIMIT 1`);
    const there = String(row?.id);
    const missing = `${there}-of-nobody`;
    const byKey = `query ($id: ID!) { ${field}(id: $id) { __typename id } }`;
    const direct = { at: `/subgraphs/${room}` };
    const entity = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }`;
    const ways = [
      (id: string) => asker(room).ask(byKey, { id }),
      (id: string) => asker(room, subgraphAudience(room)).ask(byKey, { id }, direct),
      (id: string) =>
        asker(room, subgraphAudience(room)).ask(entity, { of: [{ __typename: type, id }] }, direct),
    ];
    for (const ask of ways) {
      const told = async (id: string) => {
        const { data, errors, status } = await ask(id);
        return { data, errors, status };
      };
      const found = await told(there);
      expect(found).toEqual(await told(missing));
      expect(Object.values(found.data as object).flat()).toEqual([null]);
      expect(await statementsDuring(() => ask(there))).toEqual(await statementsDuring(() => ask(missing)));
    }
  });
});
