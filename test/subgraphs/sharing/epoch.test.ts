import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownSample, sql } from '../../support/database.ts';
import { letItBe } from './clockwork.ts';

let own: Awaited<ReturnType<typeof ownSample>>;
beforeAll(async () => {
  own = await ownSample();
});
afterAll(() => own.drop());

const ID = 'visits-HOUSING-445102';
const epoch = async () => {
  const [row] = await sql(own.url, 'SELECT epoch::int FROM sharing.agreement_epoch');
  return Number(row?.['epoch']);
};
const change = async (what: string) => {
  const before = await epoch();
  await sql(own.url, `UPDATE sharing.agreement SET ${what} WHERE id = '${ID}'`);
  return (await epoch()) - before;
};

describe('the epoch of the agreements', () => {
  it.each([
    ['ends', `until = '2027-12-31'`],
    ['is narrowed', `mode = 'MASKED'`],
    ['loses an item', `items = '{}'`],
    ['is revoked', `state = 'REVOKED'`],
    ['is granted', `state = 'ACTIVE'`],
  ])('is another one when what is given %s', async (_, what) => {
    expect(await change(what)).toBe(1);
  });

  it.each([
    ['an officer opens items in an emergency, or an access ends', 'emergency_access'],
    ['an emergency begins or ends', 'emergency_episode'],
    ['the data authority says something of an entry', 'item_review_entry'],
  ])('is another one when %s', async (_, table) => {
    const before = await epoch();
    await sql(own.url, `INSERT INTO sharing.${table} SELECT * FROM sharing.${table} WHERE false`);
    expect(await epoch()).toBe(before + 1);
  });

  it.each([
    ['taken back', 'DELETE FROM sharing.item_review_entry WHERE false'],
    ['rewritten', 'UPDATE sharing.item_review_entry SET revision = revision WHERE false'],
  ])('is another one when a word on an entry is %s', async (_, statement) => {
    const before = await epoch();
    await sql(own.url, statement);
    expect(await epoch()).toBe(before + 1);
  });

  it('stays when something happens that gives and takes nothing', async () => {
    expect(await change('version = version + 1')).toBe(0);
    expect(await change(`delivered_on = NULL, deliver_by = '2027-03-12'`)).toBe(0);
    const before = await epoch();
    expect(await letItBe(own.url, '2027-03-13')).toBeGreaterThan(0);
    expect(await epoch()).toBe(before);
  });

  it('comes and goes with its transaction', async () => {
    const before = await epoch();
    await sql(own.url, `BEGIN; UPDATE sharing.agreement SET items = '{x}' WHERE id = '${ID}'; ROLLBACK`);
    expect(await epoch()).toBe(before);
  });
});
