import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SCHEMA } from '../../../cli/house/folders.ts';
import { composeFolder } from '../../../cli/house/graph.ts';
import { type Database, openDatabase } from '../../../kit/database/connect.ts';
import { openHoldings } from '../../../subgraphs/sharing/holdings.ts';
import { ownSample, sql } from '../../support/database.ts';

let own: Awaited<ReturnType<typeof ownSample>>;
let database: Database;
beforeAll(async () => {
  own = await ownSample();
  database = openDatabase({ url: own.url, schema: 'sharing', connections: 1 });
});
afterAll(async () => {
  await database.close();
  await own.drop();
});

const tell = (holdings: Parameters<ReturnType<typeof openHoldings>>[0]) =>
  openHoldings(database, composeFolder(SCHEMA).catalogue)(holdings);
const kept = async () => {
  const [row] = await sql(
    own.url,
    `SELECT items, told_at < now() + interval '61 seconds' AS soon FROM sharing.holding_report WHERE room = 'legal'`,
  );
  return row;
};

it("keeps what a room tells of its own items, and of no other room's", async () => {
  const items = { 'legal.firm.name': true, 'volunteer.need.title': false, 'legal.nowhere': true };
  await tell({ room: 'legal', at: Date.now(), items });

  expect(await kept()).toEqual({ items: { 'legal.firm.name': true }, soon: true });
});

it('lets no room tell of a day that is still to come, which nothing would ever follow', async () => {
  await tell({ room: 'legal', at: Date.parse('2999-01-01'), items: { 'legal.firm.name': false } });

  expect(await kept()).toEqual({ items: { 'legal.firm.name': false }, soon: true });
});
