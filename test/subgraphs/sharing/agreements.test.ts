import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SCHEMA } from '../../../cli/house/folders.ts';
import { composeFolder } from '../../../cli/house/graph.ts';
import { type Database, openDatabase } from '../../../kit/database/connect.ts';
import { openAgreements } from '../../../subgraphs/sharing/agreements.ts';
import { ownSample } from '../../support/database.ts';

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

it('tells all anew to whoever knew them by another catalogue, and once', async () => {
  const said = composeFolder(SCHEMA).catalogue();
  const items = said.items.map((item) =>
    item.id === 'volunteer.household.call-line' ? { ...item, revision: 'another' } : item,
  );
  const callLines = ({ agreements }: Awaited<ReturnType<ReturnType<typeof openAgreements>>>) =>
    agreements?.filter(
      ({ id, items }) => id.startsWith('visits-') && items.includes('volunteer.household.call-line'),
    ).length;
  const before = await openAgreements(database, () => said)(null);

  expect((await openAgreements(database, () => said)(before.epoch)).agreements).toBeNull();
  const after = await openAgreements(database, () => ({ ...said, items }))(before.epoch);

  expect(callLines(before)).toBeGreaterThan(0);
  expect([after.epoch, callLines(after)]).toEqual([before.epoch + 1, 0]);
  const again = await openAgreements(database, () => ({ ...said, items }))(after.epoch);
  expect(again).toMatchObject({ epoch: after.epoch, agreements: null });
});
