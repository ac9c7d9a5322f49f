import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { subgraphAudience } from '../../kit/caller/mint.ts';
import type { Asking, TokenOptions } from '../support/house.ts';
import { type AskedHouse, MODES, openIn } from '../support/modes.ts';

const LEGAL = { at: '/subgraphs/legal' };
const VOLUNTEER = { at: '/subgraphs/volunteer' };

describe.each(MODES)('a subgraph that is reached directly, %s', (mode) => {
  let house: AskedHouse;
  beforeAll(async () => {
    house = await openIn(mode);
  });
  afterAll(() => house.close());

  /** As a client whose token is for this one subgraph. */
  const as = (room: string, client: string, options: TokenOptions = {}) =>
    house.as(client, { audience: subgraphAudience(room), ...options });
  const entities = (
    asker: Pick<AskedHouse, 'ask'>,
    selection: string,
    of: readonly object[],
    asking: Asking,
  ) =>
    asker.ask(`query ($of: [_Any!]!) { _entities(representations: $of) { ${selection} } }`, { of }, asking);

  it('gives nobody more than the gateway does', async () => {
    const { status, data, errors } = await house.ask(
      '{ legalAdviser(id: "adviser-445102-001") { name licence complaints } }',
      {},
      LEGAL,
    );

    expect(status).toBe(200);
    expect(data).toEqual({ legalAdviser: { name: '苏某庚', licence: null, complaints: null } });
    expect(errors).toEqual(
      [
        { coordinate: 'LegalAdviser.licence', item: 'legal.adviser.licence', field: 'licence' },
        { coordinate: 'LegalAdviser.complaints', item: 'legal.adviser.complaints', field: 'complaints' },
      ].map(({ coordinate, item, field }) => ({
        message: '该字段不对外开放：请携带已登记客户端的访问令牌。',
        path: ['legalAdviser', field],
        extensions: { code: 'UNAUTHENTICATED', coordinate, item, rows: 1 },
      })),
    );
  });

  it('decides for each entity: one error for those outside, with their number', async () => {
    const { data, errors } = await entities(
      as('legal', 'grid-system', { department: 'POLITICAL_LEGAL-445102' }),
      '... on LegalAdviser { id licence }',
      ['adviser-441402-001', 'adviser-445102-001', 'nobody', 'adviser-441402-002'].map((id) => ({
        __typename: 'LegalAdviser',
        id,
      })),
      LEGAL,
    );

    expect(data._entities).toEqual([
      { id: 'adviser-441402-001', licence: null },
      { id: 'adviser-445102-001', licence: 'VALID' },
      null,
      { id: 'adviser-441402-002', licence: null },
    ]);
    expect(errors).toEqual([
      {
        message: '部分记录不在贵单位管辖范围内：请在本辖区内查询。',
        path: ['_entities', 'licence'],
        extensions: {
          code: 'OUTSIDE_JURISDICTION',
          coordinate: 'LegalAdviser.licence',
          item: 'legal.adviser.licence',
          rows: 2,
        },
      },
    ]);
  });

  it('takes a row from its store, whatever a representation says of it', async () => {
    // The need lies in 445102; its representation claims that it lies with the one who asks.
    const forged = {
      __typename: 'Need',
      id: 'need-445102010018-01',
      communityCode: '441402004001',
      community: { code: '441402004001' },
      contactPhone: '1',
    };
    const needs = (department: string) =>
      entities(
        as('volunteer', 'volunteer-system', { department }),
        '... on Need { contactPhone community { code } }',
        [forged],
        VOLUNTEER,
      );

    const elsewhere = await needs('SOCIAL_WORK-441402');
    expect(elsewhere.data._entities).toEqual([{ contactPhone: null, community: { code: '445102010018' } }]);
    expect(elsewhere.errors).toMatchObject([{ extensions: { code: 'PURPOSE_REQUIRED', rows: 1 } }]);

    const there = await needs('SOCIAL_WORK-445102');
    expect(there.errors).toBeUndefined();
    expect(there.data._entities).toEqual([
      { contactPhone: '00070810855', community: { code: '445102010018' } },
    ]);
  });

  it('an unpublished need that is claimed to lie elsewhere stays unknown', async () => {
    const { data, errors } = await entities(
      as('volunteer', 'volunteer-system', { department: 'SOCIAL_WORK-441402' }),
      '... on Need { id }',
      [{ __typename: 'Need', id: 'need-445102007002-03', communityCode: '441402004001' }],
      VOLUNTEER,
    );

    expect(data).toEqual({ _entities: [null] });
    expect(errors).toBeUndefined();
  });

  it('keeps purpose and conditions', async () => {
    const asked = (headers: Record<string, string>) =>
      as('volunteer', 'grid-system').ask(
        '{ need(id: "need-445102010018-01") { contactPhone } }',
        {},
        { ...VOLUNTEER, headers },
      );

    const without = await asked({});
    const with_ = await asked({ 'concentric-purpose': 'home-visits' });
    expect(without.errors).toMatchObject([{ extensions: { code: 'PURPOSE_REQUIRED' } }]);
    expect(with_.errors).toMatchObject([{ extensions: { code: 'AGREEMENT_REQUIRED' } }]);
  });
});
