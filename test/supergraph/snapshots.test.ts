import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { subgraphAudience } from '../../kit/caller/mint.ts';
import { ownSample, sql } from '../support/database.ts';
import { type TestHouse, openTestHouse } from '../support/house.ts';

const NEEDS = 'householdsByCareNeed { cells { value figure { value } } }';

describe('households, counted by what only their sources know,', () => {
  let own: Awaited<ReturnType<typeof ownSample>>;
  let house: TestHouse;
  const openAt = (moment: string) =>
    openTestHouse({ DATABASE_URL: own.url }, { now: () => new Date(moment) });
  beforeAll(async () => {
    own = await ownSample();
    house = await openAt('2026-11-27T09:00:00+08:00');
  });
  afterAll(async () => {
    await house.close();
    await own.drop();
  });

  const asked = (code: string, selection: string) => `{ region(code: "${code}") { ${selection} } }`;
  /** Each value with how many have it, null where that is not told. */
  const told = async (code: string, field = 'householdsByCareNeed') => {
    const { data } = await house.ask(asked(code, `told: ${field} { cells { value figure { value } } }`));
    const cells = data.region.told.cells as { value: string; figure: { value: number | null } }[];
    return Object.fromEntries(cells.map(({ value, figure }) => [value, figure.value]));
  };

  it('are published for the month that a house opens in, with what a reader needs to judge them', async () => {
    const figure = '{ value unit status nature asOf source }';
    const { data, errors } = await house.ask(
      asked(
        '445102010',
        `householdsByRenovationConsent { month publishedOn minimum total ${figure} cells { value figure ${figure} } }`,
      ),
    );

    expect(errors).toBeUndefined();
    const about = {
      unit: 'HOUSEHOLDS',
      // Of two of its communities alone households are known.
      status: 'PARTIAL',
      nature: 'REPORTED',
      asOf: '2026-11-27',
      source: '住房和城乡建设：改造意见户数',
    };
    expect(data.region.householdsByRenovationConsent).toEqual({
      month: '2026-11-01',
      publishedOn: '2026-11-27',
      minimum: 10,
      total: { value: 2189, ...about },
      cells: [
        { value: 'GIVEN', figure: { value: 1741, ...about } },
        { value: 'REFUSED', figure: { value: 218, ...about } },
        { value: 'NOT_ASKED', figure: { value: 230, ...about } },
      ],
    });
  });

  it('add up from the communities to the town', async () => {
    const field = 'householdsByCallLine';

    expect(await told('445102010001', field)).toEqual({ SUBSCRIBED: 189, NOT_SUBSCRIBED: 758, NOT_ASKED: 0 });
    expect(await told('445102010018', field)).toEqual({ SUBSCRIBED: 271, NOT_SUBSCRIBED: 971, NOT_ASKED: 0 });
    expect(await told('445102010', field)).toEqual({ SUBSCRIBED: 460, NOT_SUBSCRIBED: 1729, NOT_ASKED: 0 });
  });

  it('do not tell of nine with a disability, at any level at which the others would tell of them', async () => {
    const hidden = { DAILY_HELP: null, DISABILITY: null, SEVERAL: 0 };

    for (const code of ['441403132003', '441403132', '441403', '441400'])
      expect(await told(code)).toEqual({ ELDER_ALONE: 14, CHILD_LEFT_BEHIND: 21, NONE: 604, ...hidden });
    expect(await told('440000')).toEqual({ ELDER_ALONE: 66, CHILD_LEFT_BEHIND: 83, NONE: 3246, ...hidden });
    expect(await told('445100')).toMatchObject({ DAILY_HELP: 52, DISABILITY: 58 });
  });

  it('say SUPPRESSED there, and NOT_COLLECTED where nobody is known', async () => {
    const statuses = async (code: string) => {
      const { data } = await house.ask(
        asked(code, 'householdsByAllowance { total { status } cells { figure { status } } }'),
      );
      const { total, cells } = data.region.householdsByAllowance;
      return [total, ...(cells as { figure: object }[]).map(({ figure }) => figure)].map(
        ({ status }) => status,
      );
    };

    expect(await statuses('441403132003')).toEqual(['KNOWN', 'KNOWN', 'SUPPRESSED', 'SUPPRESSED', 'KNOWN']);
    expect(await statuses('445102009206')).toEqual(Array(5).fill('NOT_COLLECTED'));
  });

  it('are the same for the public, for a dashboard and for their very source, also asked at its door', async () => {
    const query = asked('441403132003', NEEDS);
    const { data } = await house.ask(query);
    const source = { department: 'CIVIL_AFFAIRS-441403', officer: 'o-17' };
    const others = [
      await house.as('dashboard-builder').ask(query),
      await house.as('data-steward', source).ask(query),
      await house
        .as('data-steward', { ...source, audience: subgraphAudience('grid') })
        .ask(query, {}, { at: '/subgraphs/grid' }),
    ];

    for (const each of others) expect(each.data).toEqual(data);
  });

  it('are asked for by month, and not published for one before the first', async () => {
    const { data } = await house.ask(
      asked(
        '445102010018',
        `november: householdsByAllowance(month: "2026-11-15") { month }
         october: householdsByAllowance(month: "2026-10-31") { month }`,
      ),
    );

    expect(data.region).toEqual({ november: { month: '2026-11-01' }, october: null });
  });

  it('stay as they were when a household is helped meanwhile, and another house opens', async () => {
    const before = await told('445102010018', 'householdsByAllowance');
    await sql(own.url, 'UPDATE grid.household_care SET allowance = NULL');
    const { close, ask } = await openAt('2026-11-30T23:00:00+08:00');
    const { data } = await ask(asked('445102010018', 'householdsByAllowance { publishedOn }'));
    await close();

    expect(data.region.householdsByAllowance).toEqual({ publishedOn: '2026-11-27' });
    expect(await told('445102010018', 'householdsByAllowance')).toEqual(before);
  });

  it('are published anew in the next month, and the month before stays', async () => {
    const { close } = await openAt('2026-12-01T00:00:05+08:00');
    await close();

    const { data } = await house.ask(
      asked(
        '445102010018',
        `latest: householdsByAllowance { month cells { figure { value } } }
         november: householdsByAllowance(month: "2026-11-01") { month cells { figure { value } } }`,
      ),
    );
    const cells = (...values: number[]) => values.map((value) => ({ figure: { value } }));
    expect(data.region).toEqual({
      latest: { month: '2026-12-01', cells: cells(0, 0, 0, 1242) },
      november: { month: '2026-11-01', cells: cells(44, 24, 21, 1153) },
    });
  });
});
