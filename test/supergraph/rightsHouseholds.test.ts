import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { subgraphAudience } from '../../kit/caller/mint.ts';
import { type AskedHouse, MODES, openIn } from '../support/modes.ts';
import { FOR_VISITS, VISITS } from '../support/visits.ts';

const GRID = '44510201001801';
/** In 350526, with an allowance. */
const ID = 'household-35052610000401-012';

/** What is known of a household: who is its source, and what nobody else gets instead. */
const ITEMS = [
  ['address', 'POLITICAL_LEGAL', 'AGREEMENT_REQUIRED'],
  ['registeredAddress', 'PUBLIC_SECURITY', 'AGREEMENT_REQUIRED'],
  ['contactName', 'POLITICAL_LEGAL', 'AGREEMENT_REQUIRED'],
  ['contactPhone', 'POLITICAL_LEGAL', 'AGREEMENT_REQUIRED'],
  ['occupants', 'POLITICAL_LEGAL', 'AGREEMENT_REQUIRED'],
  ['tenure', 'POLITICAL_LEGAL', 'AGREEMENT_REQUIRED'],
  ['hazards', 'POLITICAL_LEGAL', 'AGREEMENT_REQUIRED'],
  ['careNeeds', 'CIVIL_AFFAIRS', 'CASE_REQUIRED'],
  ['allowance', 'CIVIL_AFFAIRS', 'CASE_REQUIRED'],
  ['callLine { subscribed lastCallOn }', 'SOCIAL_WORK', 'AGREEMENT_REQUIRED'],
  ['hasVolunteer', 'SOCIAL_WORK', 'AGREEMENT_REQUIRED'],
  ['pointsAccount { id }', 'SOCIAL_WORK', 'AGREEMENT_REQUIRED'],
  ['legalAidWanted', 'JUSTICE', 'WITHHELD'],
  ['disputeOpen', 'JUSTICE', 'WITHHELD'],
  ['renovationConsent { given on }', 'HOUSING', 'AGREEMENT_REQUIRED'],
  ['utilityFaults', 'HOUSING', 'AGREEMENT_REQUIRED'],
] as const;
/** What the grids have agreed with these two for their visits from the start. */
const AGREED: Readonly<Record<string, readonly string[]>> = {
  POLITICAL_LEGAL: ['callLine', 'renovationConsent'],
};
const SOURCES = [...new Set(ITEMS.map(([, source]) => source))];
const nameOf = (selection: string) => selection.split(' ')[0] ?? '';
const coordinateOf = (selection: string) => `Household.${nameOf(selection)}`;
const EVERYTHING = `{ household(id: "${ID}") { id ${ITEMS.map(([selection]) => selection).join(' ')} } }`;

describe.each(MODES)('what is known of a household, %s', (mode) => {
  let house: AskedHouse;
  beforeAll(async () => {
    house = await openIn(mode);
  });
  afterAll(() => house.close());

  it('the grid system reads of fifty households, in one question, its own items and those under its agreements', async () => {
    const { data, errors } = await house.as('grid-system').ask(VISITS, { grid: GRID }, FOR_VISITS);

    const { totalCount, nodes } = data.grid.households;
    expect(totalCount).toBe(172);
    expect(nodes).toHaveLength(50);
    expect(nodes[0]).toEqual({
      id: 'household-44510201001801-001',
      address: '义兴宿舍01号1栋1单元101室',
      contactName: '王某丁',
      contactPhone: '00061164259',
      callLine: { subscribed: false, lastCallOn: null },
      renovationConsent: { given: true, on: '2024-11-03' },
    });
    expect(nodes.filter(({ address }: { address: string | null }) => address === null)).toEqual([]);
    expect(errors).toBeUndefined();
  });

  it('the volunteers see the call line, and not the address', async () => {
    const { data, errors } = await house.as('volunteer-system').ask(VISITS, { grid: GRID }, FOR_VISITS);

    const { nodes } = data.grid.households;
    expect(nodes[0]).toMatchObject({ address: null, callLine: { subscribed: false, lastCallOn: null } });
    expect(errors?.map(({ extensions }) => [extensions['coordinate'], extensions['code']])).toEqual([
      ['Household.address', 'AGREEMENT_REQUIRED'],
      ['Household.contactName', 'AGREEMENT_REQUIRED'],
      ['Household.contactPhone', 'AGREEMENT_REQUIRED'],
      ['Household.renovationConsent', 'AGREEMENT_REQUIRED'],
    ]);
  });

  it.each(SOURCES)(
    '%s gets what it is the source of and what it has agreed, and nothing else',
    async (source) => {
      const { data, errors } = await house
        .as('data-steward', { department: `${source}-350526`, officer: 'o-17' })
        .ask(EVERYTHING, {}, FOR_VISITS);

      const agreed = AGREED[source] ?? [];
      const others = ITEMS.filter(
        ([selection, its]) => its !== source && !agreed.includes(nameOf(selection)),
      );
      expect(others.filter(([selection]) => data.household[nameOf(selection)] !== null)).toEqual([]);
      expect(errors?.map(({ extensions }) => [extensions['coordinate'], extensions['code']]).sort()).toEqual(
        others.map(([selection, , code]) => [coordinateOf(selection), code]).sort(),
      );
    },
  );

  it('each source has a word on it', async () => {
    const told: Record<string, unknown> = {};
    for (const source of SOURCES) {
      const { data } = await house
        .as('data-steward', { department: `${source}-350526`, officer: 'o-17' })
        .ask(EVERYTHING, {}, FOR_VISITS);
      for (const [selection, its] of ITEMS)
        if (its === source) told[nameOf(selection)] = data.household[nameOf(selection)];
    }

    expect(told).toEqual({
      address: '东埔宿舍01号1栋1单元304室',
      registeredAddress: '东埔宿舍01号1栋1单元304室',
      contactName: '詹某壬',
      contactPhone: '00007132052',
      occupants: 5,
      tenure: 'PUBLIC_RENTAL',
      hazards: [],
      careNeeds: ['CHILD_LEFT_BEHIND'],
      allowance: 'EXTREME_HARDSHIP',
      callLine: { subscribed: false, lastCallOn: null },
      hasVolunteer: true,
      pointsAccount: { id: 'account-350526100004-12' },
      legalAidWanted: false,
      disputeOpen: false,
      renovationConsent: { given: true, on: '2025-09-28' },
      utilityFaults: [],
    });
  });

  it('without a token it has a key, and nothing more', async () => {
    const { data, errors } = await house.ask(EVERYTHING);

    expect(data.household).toEqual({
      id: ID,
      ...Object.fromEntries(ITEMS.map(([selection]) => [nameOf(selection), null])),
    });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(ITEMS.map(() => 'UNAUTHENTICATED'));
  });

  it('the same function in another county is not its source', async () => {
    const { data, errors } = await house
      .as('grid-system', { department: 'POLITICAL_LEGAL-441403' })
      .ask(`{ household(id: "${ID}") { id address } }`, {}, FOR_VISITS);

    expect(data).toEqual({ household: { id: ID, address: null } });
    expect(errors).toMatchObject([{ extensions: { code: 'AGREEMENT_REQUIRED', rows: 1 } }]);
  });

  describe.each([
    ['grid', 'POLITICAL_LEGAL', 'address'],
    ['volunteer', 'SOCIAL_WORK', 'callLine { subscribed }'],
    ['renovation', 'HOUSING', 'renovationConsent { given }'],
    ['legal', 'JUSTICE', 'disputeOpen'],
  ] as const)('asked of %s directly', (room, source, selection) => {
    const asked = (of: readonly object[], department?: string) => {
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Household { id ${selection} } } }`;
      const at = `/subgraphs/${room}`;
      if (department === undefined) return house.ask(query, { of }, { at });
      return house
        .as('data-steward', { department, officer: 'o-17', audience: subgraphAudience(room) })
        .ask(query, { of }, { ...FOR_VISITS, at });
    };
    const known = { __typename: 'Household', id: ID };

    it('gives its source what it knows, in its own order, and null for a key that nobody has', async () => {
      const unknown = { __typename: 'Household', id: 'household-35052610000401-999' };
      const { data, errors } = await asked([unknown, known], `${source}-350526`);

      expect(errors).toBeUndefined();
      expect(data._entities).toEqual([null, { id: ID, [nameOf(selection)]: expect.anything() }]);
    });

    it('gives nobody else more than the gateway does', async () => {
      const { data, errors } = await asked([known]);

      expect(data._entities).toEqual([{ id: ID, [nameOf(selection)]: null }]);
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED', rows: 1 } }]);
    });

    it('finds out by itself where it lies, whatever the representation says', async () => {
      const forged = { ...known, communityCode: '441403132003', community: { code: '441403132003' } };
      const { data, errors } = await asked([forged], `${source}-441403`);

      expect(data._entities).toEqual([{ id: ID, [nameOf(selection)]: null }]);
      expect(errors).toHaveLength(1);
    });
  });
});
