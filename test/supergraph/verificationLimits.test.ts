import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../kit/decision/agreement.ts';
import {
  CARE,
  type Comparing,
  FOR_A_CASE,
  VERIFY,
  VISIT,
  household,
  openComparing,
} from '../support/comparing.ts';

describe('a value that a department would like to guess', () => {
  let at: Comparing;
  beforeAll(async () => {
    at = await openComparing();
  });
  afterAll(() => at.close());

  it('is compared with three others in a day at most, and with the same one again', async () => {
    at.agreed(VERIFY);
    const tried = async (phone: string) => at.compare(3, `contactPhoneMatches(value: "${phone}")`);
    const no = [{ contactPhoneMatches: 'NO_MATCH' }, undefined];
    const stopped = [{ contactPhoneMatches: null }, ['VERIFY_LIMIT']];

    for (const phone of ['00011110000', '00011110001', '00011110002']) expect(await tried(phone)).toEqual(no);
    expect(await tried('00011110003')).toEqual(stopped);
    expect(await tried('000-1111-0001')).toEqual(no);
    expect(await at.compare(4, 'contactPhoneMatches(value: "00011110003")')).toEqual(no);
  });

  it('is not guessed under several names in one question, nor where few values are possible', async () => {
    at.agreed(VERIFY);
    const [aliased, codes] = await at.compare(
      5,
      ['1', '2', '3', '4', '5'].map((each) => `v${each}: contactPhoneMatches(value: "${each}")`).join(' '),
    );
    const tenures = ['OWNED', 'RENTED', 'PUBLIC_RENTAL', 'LENT'].map(
      (each) => `${each}: tenureMatches(value: ${each})`,
    );
    const [few, fewCodes] = await at.compare(5, tenures.join(' '));

    const answered = (told: object) => Object.values(told).filter((each) => each !== null);
    expect(answered(aliased)).toEqual(['NO_MATCH', 'NO_MATCH', 'NO_MATCH']);
    expect(answered(few)).toHaveLength(1);
    expect([codes, fewCodes]).toEqual([
      ['VERIFY_LIMIT', 'VERIFY_LIMIT'],
      ['VERIFY_LIMIT', 'VERIFY_LIMIT', 'VERIFY_LIMIT'],
    ]);
  });

  it('is not searched for among many', async () => {
    at.agreed(VERIFY);
    const found = async (selection: string) => {
      const { data, errors } = await at.ask(
        `{ grid(code: "44510201001801") { households(last: 30) { nodes { told: ${selection} } } } }`,
      );
      const nodes = data.grid.households.nodes as { told: string | null }[];
      return [
        nodes.filter(({ told }) => told !== null).length,
        errors?.map(({ extensions }) => extensions['rows']),
      ];
    };

    expect(await found('contactPhoneMatches(value: "00099998888")')).toEqual([3, [27]]);
    expect(await found('contactNameMatches(value: "赵某某")')).toEqual([20, [10]]);
    expect(await found('occupantsMatches(value: 3)')).toEqual([30, undefined]);
  });

  it('is compared, where it is sensitive, with one subject for a case', async () => {
    at.agreed(CARE);
    // Both have a need, the first one a disability.
    const query = (nth: number, need: string) =>
      `h${nth}: household(id: "${household(nth)}") { careNeedsMatches(value: [${need}]) }`;

    const [, without] = await at.compare(21, 'careNeedsMatches(value: [DISABILITY])');
    const listed = await at.ask(
      '{ grid(code: "44510201001801") { households(first: 2) { nodes { allowanceMatches(value: MARGINAL) } } } }',
      FOR_A_CASE,
    );
    const two = await at.ask(`{ ${query(21, 'DISABILITY')} ${query(24, 'CHILD_LEFT_BEHIND')} }`, FOR_A_CASE);
    const other = await at.ask(`{ ${query(44, 'ELDER_ALONE')} }`, FOR_A_CASE);
    const none = await at.ask(`{ ${query(1, 'ELDER_ALONE')} }`, FOR_A_CASE);

    expect(without).toEqual(['CASE_REQUIRED']);
    expect(listed.errors).toMatchObject([{ extensions: { code: 'ONE_SUBJECT', rows: 2 } }]);
    expect(two.data).toEqual({ h21: { careNeedsMatches: 'MATCH' }, h24: { careNeedsMatches: null } });
    expect(two.errors).toMatchObject([{ extensions: { code: 'ONE_SUBJECT', rows: 1 } }]);
    // That somebody there is cared for at all is not told either.
    expect([other.data.h44, none.data.h1]).toEqual([
      { careNeedsMatches: 'NO_MATCH' },
      { careNeedsMatches: 'NO_MATCH' },
    ]);
  });

  it.each<[string, string, readonly Agreement[], Record<string, string>]>([
    ['without an agreement', 'AGREEMENT_REQUIRED', [], VISIT],
    ['of another region', 'OUTSIDE_AGREEMENT', [{ ...VERIFY, region: '445122' }], VISIT],
    ['for another purpose', 'AGREEMENT_REQUIRED', [VERIFY], { 'concentric-purpose': 'volunteer-matching' }],
    ['without a purpose', 'PURPOSE_REQUIRED', [VERIFY], {}],
  ])('is not compared %s: %s', async (_, code, agreements, headers) => {
    at.agreed(...agreements);

    expect(await at.compare(1, 'contactPhoneMatches(value: "00061164259")', headers)).toEqual([
      { contactPhoneMatches: null },
      [code],
    ]);
  });
});
