import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownSample, sql } from '../support/database.ts';
import { type TestHouse, openTestHouse } from '../support/house.ts';
import { VISITS } from '../support/visits.ts';

const GRID = { grid: '44510201001801' };

describe('a house that is opened without rules', () => {
  let own: Awaited<ReturnType<typeof ownSample>>;
  let house: TestHouse;
  beforeAll(async () => {
    own = await ownSample();
    house = await openTestHouse({ DATABASE_URL: own.url }, { withoutRules: true });
  });
  afterAll(async () => {
    await house.close();
    await own.drop();
  });

  const entered = async () => {
    const [row] = await sql(own.url, 'SELECT count(*)::int AS count FROM volunteer.ledger_entry');
    return Number(row?.['count']);
  };

  it('answers anybody in clear, at the gateway and in a subgraph', async () => {
    const { data, errors } = await house.ask(VISITS, GRID);
    expect(errors).toBeUndefined();
    expect(data.grid.households.nodes[0]).toMatchObject({
      callLine: { subscribed: false },
      renovationConsent: { given: true },
    });

    const [{ id }] = data.grid.households.nodes;
    const entity = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Household { callLine { subscribed } } } }`;
    const of = [{ __typename: 'Household', id }];
    const direct = await house.ask(entity, { of }, { at: '/subgraphs/volunteer' });
    expect(direct.errors).toBeUndefined();
    expect(direct.data).toEqual({ _entities: [{ callLine: { subscribed: false } }] });
  });

  it('enters nothing in a ledger', async () => {
    const before = await entered();
    await house.ask(VISITS, GRID);
    expect(await entered()).toBe(before);
  });
});
