import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { subgraphAudience } from '../../kit/caller/mint.ts';
import { statementsDuring } from '../support/statements.ts';
import { type Comparing, VERIFY, VISIT, household, openComparing } from '../support/comparing.ts';

describe('a value that a department has', () => {
  let at: Comparing;
  beforeAll(async () => {
    at = await openComparing();
  });
  afterAll(() => at.close());

  it('is told to be the same, however it is written, and the value is not told', async () => {
    at.agreed(VERIFY);

    const [told, codes] = await at.compare(
      1,
      `contactName contactNameMatches(value: "王 某 丁")
       contactPhone contactPhoneMatches(value: "000-6116-4259")
       addressMatches(value: "义兴宿舍 01號 1棟1單元101室")`,
    );

    expect(told).toEqual({
      contactName: null,
      contactNameMatches: 'MATCH',
      contactPhone: null,
      contactPhoneMatches: 'MATCH',
      addressMatches: 'MATCH',
    });
    expect(codes).toEqual(['VERIFY_ONLY', 'VERIFY_ONLY']);
  });

  it('is told to be another one where but a part of it is right', async () => {
    at.agreed(VERIFY);

    const [told, codes] = await at.compare(
      2,
      'contactPhoneMatches(value: "000") addressMatches(value: "义兴宿舍01号2栋") contactNameMatches(value: "某")',
    );

    expect(told).toEqual({
      contactPhoneMatches: 'NO_MATCH',
      addressMatches: 'NO_MATCH',
      contactNameMatches: 'NO_MATCH',
    });
    expect(codes).toBeUndefined();
  });

  it.each(['VERIFY', 'MASKED', 'FULL'] as const)(
    'may be compared under an agreement of the mode %s',
    async (mode) => {
      at.agreed({ ...VERIFY, mode });

      expect(await at.compare(1, 'contactPhoneMatches(value: "00061164259")')).toEqual([
        { contactPhoneMatches: 'MATCH' },
        undefined,
      ]);
    },
  );

  it('may be compared by asking the source itself, of entities that another router asks for', async () => {
    at.agreed(VERIFY);
    const of = [household(1), 'household-44510201001801-999'].map((id) => ({ __typename: 'Household', id }));
    const query = `query ($of: [_Any!]!) {
      _entities(representations: $of) { ... on Household { contactPhoneMatches(value: "00061164259") } }
    }`;

    const { data, errors } = await at.house
      .as('volunteer-system', { audience: subgraphAudience('grid') })
      .ask(query, { of }, { at: '/subgraphs/grid', headers: VISIT });

    expect(errors).toBeUndefined();
    expect(data._entities).toEqual([{ contactPhoneMatches: 'MATCH' }, null]);
  });

  it('is compared in three statements for many households: who they are, what is known, and that it was tried', async () => {
    at.agreed(VERIFY);
    const one = (nth: number) =>
      `h${nth}: household(id: "${household(nth)}") { contactPhoneMatches(value: "0005555${nth}") }`;
    const sent = await statementsDuring(() => at.ask(`{ ${one(61)} ${one(62)} }`));
    const many = await statementsDuring(() => at.ask(`{ ${[63, 64, 65, 66, 67, 68].map(one).join(' ')} }`));

    expect(many['grid']).toBe(3);
    expect(many).toEqual(sent);
  });

  it('is not compared for the public, nor with what is withheld or open', async () => {
    at.agreed(VERIFY);
    const { data, errors } = await at.house.ask(
      `{ household(id: "${household(1)}") { contactPhoneMatches(value: "00061164259") } }`,
    );
    const names = await at.house.ask('{ __type(name: "Household") { fields { name } } }');

    expect(data.household).toEqual({ contactPhoneMatches: null });
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    const compared = (names.data.__type.fields as { name: string }[])
      .map(({ name }) => name)
      .filter((name) => name.endsWith('Matches'));
    expect(compared.sort()).toEqual([
      'addressMatches',
      'allowanceMatches',
      'callLineMatches',
      'careNeedsMatches',
      'contactNameMatches',
      'contactPhoneMatches',
      'hasVolunteerMatches',
      'hazardsMatches',
      'occupantsMatches',
      'pointsAccountMatches',
      'registeredAddressMatches',
      'renovationConsentMatches',
      'tenureMatches',
      'utilityFaultsMatches',
    ]);
  });

  it('is compared by other departments with what they know: a word of several parts, and the key of another row', async () => {
    const of = { department: 'POLITICAL_LEGAL-445102', mode: 'VERIFY' } as const;
    at.agreed(
      { ...VERIFY, ...of, items: ['renovation.household.consent'] },
      { ...VERIFY, ...of, items: ['volunteer.household.points-account', 'volunteer.household.call-line'] },
    );
    const { data, errors } = await at.house.as('grid-system').ask(
      `{ household(id: "${household(1)}") {
        renovationConsentMatches(value: { given: true, on: "2024-11-03" })
        callLineMatches(value: { subscribed: true })
        pointsAccountMatches(value: "account-445102010018-01")
      } }`,
      {},
      { headers: VISIT },
    );

    expect(errors).toBeUndefined();
    expect(data.household).toEqual({
      renovationConsentMatches: 'MATCH',
      callLineMatches: 'NO_MATCH',
      pointsAccountMatches: 'MATCH',
    });
  });

  it('is compared with what stands in a column of a register, as with what a room works out', async () => {
    at.agreed({
      ...VERIFY,
      department: 'POLITICAL_LEGAL-445102',
      source: 'SOCIAL_WORK-445102',
      items: ['volunteer.need.contact-phone'],
    });
    const { data, errors } = await at.house.as('grid-system').ask(
      `{ need(id: "need-445102010018-01") {
        same: contactPhoneMatches(value: "000 7081 0855")
        other: contactPhoneMatches(value: "000 7081 0856")
      } }`,
      {},
      { headers: VISIT },
    );

    expect(errors).toBeUndefined();
    expect(data.need).toEqual({ same: 'MATCH', other: 'NO_MATCH' });
  });

  it('that is none is asked for again', async () => {
    at.agreed(VERIFY);

    expect(await at.compare(1, 'contactPhoneMatches(value: "---")')).toEqual([
      { contactPhoneMatches: null },
      ['BAD_USER_INPUT'],
    ]);
  });
});
