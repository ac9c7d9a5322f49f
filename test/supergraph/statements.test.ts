import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SELECTION } from '../support/card.ts';
import { type TestHouse, openTestHouse } from '../support/house.ts';
import { FOR_VISITS, VISITS } from '../support/visits.ts';
import { statementsDuring } from '../support/statements.ts';

/** One process alone, in which the statements of all rooms are counted together. */
describe('no question multiplies, in one process', () => {
  let house: TestHouse;
  beforeAll(async () => {
    // The clock stands still, so that what the register said of the client is remembered throughout.
    const began = new Date();
    house = await openTestHouse({}, { now: () => began });
  });
  afterAll(() => house.close());

  const list = `query ($first: Int!) {
    region(code: "440500") { communities(first: $first) { nodes ${SELECTION} } }
  }`;
  const ask = (first: number) => house.as('coordination-centre').ask(list, { first });

  it('sends as many statements for 200 communities as for one', async () => {
    await ask(1);

    const forOne = await statementsDuring(() => ask(1));
    const forAll = await statementsDuring(() => ask(200));

    const { data, errors } = await ask(200);
    expect(errors).toBeUndefined();
    expect(data.region.communities.nodes).toHaveLength(200);
    expect(forAll).toEqual(forOne);
    expect(forOne).toEqual({ grid: 7, party: 6, legal: 4, volunteer: 6, renovation: 4, sharing: 0 });
  });

  it.each([
    ['grid-system', { grid: 5, volunteer: 2, renovation: 2 }],
    ['volunteer-system', { grid: 4, volunteer: 2 }],
    ['renovation-system', { grid: 4, renovation: 2 }],
  ])('sends as many statements for fifty households as for one: %s', async (client, expected) => {
    const visits = async (first: number) => {
      const query = VISITS.replace('first: 50', `first: ${first}`);
      const { data } = await house.as(client).ask(query, { grid: '44510201001801' }, FOR_VISITS);
      expect(data.grid.households.nodes).toHaveLength(first);
    };
    await visits(1);

    const forOne = await statementsDuring(() => visits(1));
    const forFifty = await statementsDuring(() => visits(50));

    expect(forFifty).toEqual(forOne);
    expect(Object.fromEntries(Object.entries(forOne).filter(([, count]) => count > 0))).toEqual(expected);
  });

  it('counts totals only where they are asked for', async () => {
    const needs = (field: string) => `{ community(code: "445102010018") { needs(first: 1) { ${field} } } }`;

    const with_ = await statementsDuring(() => house.ask(needs('totalCount nodes { id }')));
    const without = await statementsDuring(() => house.ask(needs('nodes { id }')));

    expect((with_.volunteer ?? 0) - (without.volunteer ?? 0)).toBe(1);
  });

  it('answers a key that nobody knows with null among the others, in their order', async () => {
    const { data } = await house.ask(`{
      first: community(code: "445102010018") { name }
      unknown: community(code: "999999999999") { name }
      last: community(code: "445102010001") { name }
    }`);

    expect(data).toEqual({ first: { name: '义兴社区' }, unknown: null, last: { name: '开元社区' } });
  });
});
