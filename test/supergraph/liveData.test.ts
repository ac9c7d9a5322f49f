import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inDays } from '../support/agreements.ts';
import { ownSample, sql } from '../support/database.ts';
import { MODES, type OwnHouse, openOwnIn } from '../support/modes.ts';

const MINUTE = 60_000;

describe.each(MODES)('the catalogue, on what there is of an item, %s,', (mode) => {
  let own: Awaited<ReturnType<typeof ownSample>>;
  let house: OwnHouse;
  beforeAll(async () => {
    own = await ownSample();
    await sql(own.url, 'UPDATE volunteer.household_service SET has_volunteer = NULL');
    // What legal services told before they went away.
    const told = JSON.stringify({ 'legal.firm.name': true, 'legal.adviser.phone': false });
    await sql(
      own.url,
      `INSERT INTO sharing.holding_report VALUES ('legal', '2026-03-01T04:00:00Z', '${told}')
       ON CONFLICT (room) DO UPDATE SET told_at = EXCLUDED.told_at, items = EXCLUDED.items`,
    );
    house = await openOwnIn(mode, { DATABASE_URL: own.url, ...away(mode) }, ['sharing', 'volunteer']);
  });
  afterAll(async () => {
    await house.close();
    await own.drop();
  });

  const live = async (id: string) => {
    const { data, errors } = await house.ask(`{ dataItem(id: "${id}") { hasLiveData liveDataAsOf } }`);
    expect(errors).toBeUndefined();
    return [data.dataItem.hasLiveData, data.dataItem.liveDataAsOf];
  };
  /** A room tells what it holds soon after it has started. */
  const told = async (id: string) => {
    const until = Date.now() + MINUTE;
    while ((await live(id))[1] !== inDays(0) && Date.now() < until) await pause(200);
    return live(id);
  };

  it('says that there is some, and that there is none', async () => {
    expect(await told('volunteer.need.contact-phone')).toEqual([true, inDays(0)]);
    expect(await told('volunteer.household.volunteer')).toEqual([false, inDays(0)]);
    expect(await told('volunteer.household.call-line')).toEqual([true, inDays(0)]);
  });

  it('lists the items of which there is none', async () => {
    await told('volunteer.need.title');
    const { data } = await house.ask(`{
      none: dataItems(filter: { hasLiveData: false, room: [VOLUNTEER] }, first: 200) { nodes { id } }
      some: dataItems(filter: { hasLiveData: true, room: [VOLUNTEER] }, first: 200) { nodes { id } }
    }`);
    const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);

    expect(ids(data.none)).toContain('volunteer.household.volunteer');
    expect(ids(data.none)).not.toContain('volunteer.need.title');
    expect(ids(data.some)).toContain('volunteer.need.title');
  });

  it('keeps what a room that is away has told last, and since when', async () => {
    expect(await live('legal.firm.name')).toEqual([true, '2026-03-01']);
    expect(await live('legal.adviser.phone')).toEqual([false, '2026-03-01']);
  });
});

/** In one process a room is away that is said to answer elsewhere, where nobody does. */
function away(mode: string): Record<string, string> {
  return mode === 'in one process' ? { LEGAL_URL: 'http://127.0.0.1:4899/subgraphs/legal' } : {};
}
