import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { subgraphAudience } from '../../kit/caller/mint.ts';
import { type Agreement, agreementsOf } from '../../kit/decision/agreement.ts';
import { type TestHouse, openTestHouse } from '../support/house.ts';

/** Social work of 湘桥 lets the grids there see, masked, whom to ask for and whom to call about a need. */
const MASKED: Agreement = {
  id: 'agreement-2026-1',
  department: 'POLITICAL_LEGAL-445102',
  source: 'SOCIAL_WORK-445102',
  items: ['volunteer.need.contact-name', 'volunteer.need.contact-phone'],
  purpose: 'home-visits',
  mode: 'MASKED',
  region: '445102',
  recipients: ['grid-system'],
  from: '2026-01-01',
  until: '2026-11-27',
};
const FULL: Agreement = { ...MASKED, id: 'agreement-2026-2', mode: 'FULL' };

const HOME_VISITS = { 'concentric-purpose': 'home-visits' };
const NEED = '{ need(id: "need-445102010018-01") { title contactName contactPhone } }';
const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Need { contactName contactPhone } } }`;
const TITLE = '义兴社区：楼道堆物协商';

describe('what is shared on conditions, under an agreement,', () => {
  let house: TestHouse;
  const situation = { list: [] as readonly Agreement[], fresh: true, epoch: 0, day: '2026-11-27' };
  beforeAll(async () => {
    const agreements = {
      get fresh() {
        return situation.fresh;
      },
      get epoch() {
        return situation.epoch;
      },
      of: (...asked: [readonly string[], string]) => agreementsOf(situation.list).of(...asked),
    };
    house = await openTestHouse({}, { agreements, now: () => new Date(`${situation.day}T09:00:00+08:00`) });
  });
  afterAll(() => house.close());

  const agreed = (list: readonly Agreement[], { fresh = true, day = '2026-11-27' } = {}) =>
    void Object.assign(situation, { list, fresh, day, epoch: situation.epoch + 1 });

  const throughGateway = (headers: Record<string, string> = HOME_VISITS, client = 'grid-system') =>
    house.as(client).ask(NEED, {}, { headers });
  const atSubgraph = (headers: Record<string, string> = HOME_VISITS) =>
    house
      .as('grid-system', { audience: subgraphAudience('volunteer') })
      .ask(NEED, {}, { at: '/subgraphs/volunteer', headers });

  it('is answered masked, through the gateway and by the subgraph itself', async () => {
    agreed([MASKED]);

    for (const { data, errors } of [await throughGateway(), await atSubgraph()]) {
      expect(errors).toBeUndefined();
      expect(data).toEqual({ need: { title: TITLE, contactName: '叶*', contactPhone: '000****0855' } });
    }
  });

  it('is answered clear where the agreement is in full, also beside one that is not', async () => {
    agreed([MASKED, FULL]);

    for (const { data, errors } of [await throughGateway(), await atSubgraph()]) {
      expect(errors).toBeUndefined();
      expect(data).toEqual({ need: { title: TITLE, contactName: '叶某辛', contactPhone: '00070810855' } });
    }
  });

  it('is masked row by row in a list, and of entities that another router asks for', async () => {
    agreed([MASKED]);

    const listed = await house
      .as('grid-system')
      .ask(
        '{ needs(within: "445102010018", orderBy: TITLE_ASC, first: 3) { nodes { contactName contactPhone } } }',
        {},
        { headers: HOME_VISITS },
      );
    const of = ['01', '99', '01'].map((nth) => ({ __typename: 'Need', id: `need-445102010018-${nth}` }));
    const entities = await house
      .as('grid-system', { audience: subgraphAudience('volunteer') })
      .ask(ENTITIES, { of }, { at: '/subgraphs/volunteer', headers: HOME_VISITS });

    expect([listed.errors, entities.errors]).toEqual([undefined, undefined]);
    expect(listed.data).toEqual({
      needs: {
        nodes: [
          { contactName: '郭*', contactPhone: '000****6280' },
          { contactName: '刘*', contactPhone: '000****5575' },
          { contactName: '苏*', contactPhone: '000****7779' },
        ],
      },
    });
    const need = { contactName: '叶*', contactPhone: '000****0855' };
    expect(entities.data).toEqual({ _entities: [need, null, need] });
  });

  it.each<[string, string, readonly Agreement[], Parameters<typeof agreed>[1], Record<string, string>]>([
    ['for another purpose', 'AGREEMENT_REQUIRED', [FULL], {}, { 'concentric-purpose': 'coordination' }],
    ['without a purpose', 'PURPOSE_REQUIRED', [FULL], {}, {}],
    ['that ended yesterday', 'AGREEMENT_REQUIRED', [FULL], { day: '2026-11-28' }, HOME_VISITS],
    ['that begins tomorrow', 'AGREEMENT_REQUIRED', [FULL], { day: '2025-12-31' }, HOME_VISITS],
    ['of another region', 'OUTSIDE_AGREEMENT', [{ ...FULL, region: '445122' }], {}, HOME_VISITS],
    ['of another client', 'AGREEMENT_REQUIRED', [{ ...FULL, recipients: ['party-system'] }], {}, HOME_VISITS],
    ['that may be revoked already', 'AGREEMENTS_STALE', [FULL], { fresh: false }, HOME_VISITS],
    ['that lets compare only', 'VERIFY_ONLY', [{ ...FULL, mode: 'VERIFY' }], {}, HOME_VISITS],
  ])('is not answered under one %s: %s', async (_, code, list, when, headers) => {
    agreed(list, when);

    for (const { data, errors } of [await throughGateway(headers), await atSubgraph(headers)]) {
      expect(data).toEqual({ need: { title: TITLE, contactName: null, contactPhone: null } });
      expect(errors?.map(({ path, extensions }) => [path, extensions['code'], extensions['item']])).toEqual([
        [['need', 'contactName'], code, 'volunteer.need.contact-name'],
        [['need', 'contactPhone'], code, 'volunteer.need.contact-phone'],
      ]);
    }
  });

  it('ends between two questions that are the same', async () => {
    agreed([FULL]);
    expect((await throughGateway()).data.need.contactPhone).toBe('00070810855');

    situation.day = '2026-11-28';

    expect((await throughGateway()).data.need.contactPhone).toBeNull();
    expect((await atSubgraph()).data.need.contactPhone).toBeNull();
  });

  it("is its department's alone, and its source's as ever", async () => {
    agreed([FULL]);

    const other = await throughGateway(HOME_VISITS, 'legal-system');
    expect(other.data.need.contactPhone).toBeNull();
    expect(other.errors?.[0]?.extensions['code']).toBe('AGREEMENT_REQUIRED');

    agreed([], { fresh: false });
    expect((await throughGateway({}, 'volunteer-system')).data.need.contactPhone).toBe('00070810855');
  });

  it('says in either language what to do', async () => {
    agreed([FULL], { fresh: false });
    const message = async (language: string) =>
      (await throughGateway({ ...HOME_VISITS, 'accept-language': language })).errors?.[0]?.message;

    expect(await message('zh')).toBe('暂时无法确认共享协议是否仍然有效：请数秒后重试。');
    expect(await message('en')).toBe(
      'Whether agreements still stand is not known here at the moment: ask again in some seconds.',
    );
  });
});
