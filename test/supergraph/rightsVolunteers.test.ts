import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestHouse, openTestHouse } from '../support/house.ts';

/** Registers that have a row for one private person, or tell of single ones; and whose department reads them. */
const GUARDED = [
  ['volunteers', 'volunteer', ['volunteer-system', 'SOCIAL_WORK-440500']],
  ['pointsAccounts', 'pointsAccount', ['volunteer-system', 'SOCIAL_WORK-440500']],
  ['pointsEntries', 'pointsEntry', ['volunteer-system', 'SOCIAL_WORK-440500']],
  ['callLineCalls', 'callLineCall', ['data-steward', 'CIVIL_AFFAIRS-440500']],
] as const;

describe('of private persons among volunteers and those they help', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  it.each(GUARDED)(
    '%s are neither listed, found nor counted for everybody',
    async (many, one, [client, department]) => {
      const query = `{
        list: ${many}(within: "440500", first: 1) { nodes { id } }
        figures: ${one}Figures(within: "440500") { total { value } }
        changes: ${one}Changes(within: "440500", first: 1) { changes { key } }
      }`;
      const open = await house.ask(query);
      const own = await house.as(client, { department }).ask(query);
      const id = own.data.list.nodes[0].id;
      const found = await house.ask(`{ ${one}(id: "${id}") { id } }`);

      expect(own.errors).toBeUndefined();
      expect(own.data.figures.total.value).toBeGreaterThan(0);
      expect(open.data).toEqual({ list: null, figures: null, changes: null });
      expect(open.errors?.map(({ extensions }) => extensions['code'])).toEqual(
        Array.from({ length: 3 }, () => 'UNAUTHENTICATED'),
      );
      expect(found.data).toEqual({ [one]: null });
    },
  );

  it('counts are told by teams and pilots, and by no household star of fewer than ten', async () => {
    const { data, errors } = await house.ask(`{
      teams: volunteerTeamFigures(within: "440500", measure: SUM_SIZE) { total { value } }
      pilots: pointsPilotFigures(within: "445100", measure: SUM_HOUSEHOLDS) { total { value } }
      stars: householdStarCounts(filter: { status: [SUPPRESSED] }, first: 1) { nodes { households models status } }
    }`);

    expect(errors).toBeUndefined();
    expect(data.teams.total.value).toBeGreaterThan(0);
    expect(data.pilots.total.value).toBeGreaterThan(0);
    expect(data.stars.nodes).toEqual([{ households: null, models: null, status: 'SUPPRESSED' }]);
  });

  it('whoever took a step of an order has a pseudonym that is no key of a volunteer', async () => {
    const { data } = await house.as('volunteer-system').ask(`{
      orderSteps(within: "440500", filter: { action: [ACCEPT] }, first: 5) { nodes { by { id } order { volunteer { id } } } }
    }`);

    for (const { by, order } of data.orderSteps.nodes) {
      expect(by.id).toMatch(/^actor-/);
      expect(order.volunteer.id).not.toBe(by.id);
    }
    expect(data.orderSteps.nodes.length).toBe(5);
  });
});
