import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { subgraphAudience } from '../../kit/caller/mint.ts';
import { type AskedHouse, MODES, openIn } from '../support/modes.ts';

/** Handed in and not reviewed, in a community of 445102 that has one such need; and one that never was. */
const UNPUBLISHED = 'need-445102007002-03';
const UNKNOWN = 'need-445102007002-99';

describe.each(MODES)('needs that have not passed review, %s', (mode) => {
  let house: AskedHouse;
  beforeAll(async () => {
    house = await openIn(mode);
  });
  afterAll(() => house.close());
  const as = (...who: Parameters<AskedHouse['as']>) => house.as(...who);

  it.each([
    ['a literal', '{ community(code: "445102007002") { needs(state: SUBMITTED) { totalCount } } }', {}],
    [
      'a variable',
      'query ($state: NeedState) { community(code: "445102007002") { needs(state: $state) { totalCount } } }',
      { state: 'SUBMITTED' },
    ],
    [
      "a variable's default",
      'query ($state: NeedState = SUBMITTED) { community(code: "445102007002") { needs(state: $state) { totalCount } } }',
      {},
    ],
  ])('are asked for by %s: refused to others, answered to the source', async (_, query, variables) => {
    for (const client of ['grid-system', 'coordination-centre']) {
      const other = await as(client).ask(query, variables);
      expect(other.data).toEqual({ community: { needs: null } });
      expect(other.errors).toEqual([
        {
          message: '该字段属于不予共享类，不离开来源部门。',
          path: ['community', 'needs'],
          extensions: {
            code: 'WITHHELD',
            coordinate: 'Community.needs',
            item: 'volunteer.need.unpublished',
            rows: 1,
          },
        },
      ]);
    }

    const source = await as('volunteer-system').ask(query, variables);
    expect(source.errors).toBeUndefined();
    expect(source.data).toEqual({ community: { needs: { totalCount: 1 } } });
  });

  it('are no secret where nobody asks for them', async () => {
    const query =
      'query ($state: NeedState) { community(code: "445102007002") { needs(state: $state) { totalCount } } }';
    const inAnyState = await house.ask(query);
    const published = await house.ask(query, { state: 'PUBLISHED' });

    // 4 published, 1 claimed and 2 met, beside the one that was handed in.
    expect(inAnyState.data).toEqual({ community: { needs: { totalCount: 7 } } });
    expect(published.data).toEqual({ community: { needs: { totalCount: 4 } } });
    expect([inAnyState.errors, published.errors]).toEqual([undefined, undefined]);
  });

  it('look to others like a need that does not exist', async () => {
    const ask = async (client: string, id: string) => {
      const { status, data, errors } = await as(client).ask(
        'query ($id: ID!) { need(id: $id) { id title state contactPhone unpublished } }',
        { id },
      );
      return { status, data, errors };
    };

    expect(await ask('grid-system', UNPUBLISHED)).toEqual(await ask('grid-system', UNKNOWN));
    expect(await ask('grid-system', UNPUBLISHED)).toEqual({ status: 200, data: { need: null } });
    expect((await ask('volunteer-system', UNPUBLISHED)).data.need).toMatchObject({
      state: 'SUBMITTED',
      unpublished: true,
    });
  });

  it('are not the source of another county either', async () => {
    const { data, errors } = await as('volunteer-system', { department: 'SOCIAL_WORK-441402' }).ask(
      `{ need(id: "${UNPUBLISHED}") { title } }`,
    );

    expect(data).toEqual({ need: null });
    expect(errors).toBeUndefined();
  });

  it('look the same through the door for entities', async () => {
    const token = await house.token('grid-system', { audience: subgraphAudience('volunteer') });
    const entity = async (id: string) => {
      const { status, data, errors } = await house.ask(
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Need { id title contactPhone } } }',
        { of: [{ __typename: 'Need', id }] },
        { at: '/subgraphs/volunteer', headers: { authorization: `Bearer ${token}` } },
      );
      return { status, data, errors };
    };

    expect(await entity(UNPUBLISHED)).toEqual(await entity(UNKNOWN));
    expect(await entity(UNPUBLISHED)).toEqual({ status: 200, data: { _entities: [null] } });
  });
});
