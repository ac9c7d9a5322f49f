import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownSample, sql } from '../support/database.ts';
import { type TestHouse, openTestHouse } from '../support/house.ts';

describe('regions', () => {
  let house: TestHouse;
  let own: Awaited<ReturnType<typeof ownSample>>;
  beforeAll(async () => {
    own = await ownSample();
    house = await openTestHouse({ DATABASE_URL: own.url });
  });
  afterAll(async () => {
    await house.close();
    await own.drop();
  });

  it('know every region above them, the province first, and are one row with their community', async () => {
    const { data } = await house.ask(`{ region(code: "445102010018") {
      name level parent { code } parents { code level }
    } community(code: "445102010018") { kind region { code name } } }`);

    expect(data).toEqual({
      region: {
        name: '义兴社区',
        level: 'COMMUNITY',
        parent: { code: '445102010' },
        parents: [
          { code: '440000', level: 'PROVINCE' },
          { code: '445100', level: 'PREFECTURE' },
          { code: '445102', level: 'COUNTY' },
          { code: '445102010', level: 'SUBDISTRICT' },
        ],
      },
      community: { kind: 'COMMUNITY', region: { code: '445102010018', name: '义兴社区' } },
    });
  });

  it('hold the real places of four cities and counties', async () => {
    const counted = (code: string) => `{ region(code: "${code}") { name communities { totalCount } } }`;

    const answers = await Promise.all(
      ['445100', '441400', '440500', '350526'].map((code) => house.ask(counted(code))),
    );

    expect(answers.map(({ data }) => data.region)).toEqual([
      { name: '潮州市', communities: { totalCount: 1034 } },
      { name: '梅州市', communities: { totalCount: 2269 } },
      { name: '汕头市', communities: { totalCount: 1091 } },
      { name: '德化县', communities: { totalCount: 222 } },
    ]);
  });

  it('that have ended stay, with their last day and whoever took over', async () => {
    await sql(
      own.url,
      `UPDATE grid.region SET valid_to = '2025-12-31', successors = '{445102010001,445102010012}'
       WHERE code = '445102010003'`,
    );

    const { data } = await house.ask(
      '{ region(code: "445102010003") { validTo successors { code name } } community(code: "445102010003") { code } }',
    );

    expect(data).toEqual({
      region: {
        validTo: '2025-12-31',
        successors: [
          { code: '445102010001', name: '开元社区' },
          { code: '445102010012', name: '中山路社区' },
        ],
      },
      community: { code: '445102010003' },
    });
  });

  it('that have ended are in no list any more', async () => {
    await sql(own.url, `UPDATE grid.region SET valid_to = '2025-12-31' WHERE code = '445102010003'`);

    const { data } = await house.ask(
      '{ region(code: "445102010") { children(first: 100) { nodes { code } } communities(first: 100) { nodes { code } } } }',
    );

    for (const list of [data.region.children, data.region.communities]) {
      const codes = list.nodes.map(({ code }: { code: string }) => code);
      expect(codes).toContain('445102010001');
      expect(codes).not.toContain('445102010003');
    }
  });

  it('are found by a piece of their name, their level and their kind, in the order of pinyin', async () => {
    const { data, errors } = await house.ask(`{
      regions(within: "445100", filter: { text: "义兴" }) { nodes { code name kind } totalCount }
      counties: regions(within: "445100", filter: { level: [COUNTY] }, orderBy: NAME_ASC) { nodes { name kind } }
      villages: communities(within: "445102010", filter: { kind: [VILLAGE] }) { totalCount }
      communities(within: "445102", filter: { text: "义兴", kind: [COMMUNITY] }) { nodes { code } }
      regionFigures(within: "445102010", by: [KIND]) { cells { dimensions { value } figure { value } } }
    }`);

    expect(errors).toBeUndefined();
    expect(data.regions).toEqual({
      nodes: [{ code: '445102010018', name: '义兴社区', kind: 'COMMUNITY' }],
      totalCount: 1,
    });
    expect(data.counties.nodes).toEqual([
      { name: '潮安区', kind: null },
      { name: '饶平县', kind: null },
      { name: '湘桥区', kind: null },
    ]);
    expect(data.villages.totalCount).toBe(0);
    expect(data.communities.nodes).toEqual([{ code: '445102010018' }]);
    expect(data.regionFigures.cells).toContainEqual({
      dimensions: [{ value: 'VILLAGE' }],
      figure: { value: 0 },
    });
  });

  it('that ended later are in the list of an earlier day', async () => {
    await sql(own.url, `UPDATE grid.region SET valid_to = '2025-12-31' WHERE code = '445102010003'`);
    const listed = (on: string) => `regions(filter: { ids: ["445102010003"] } ${on}) { nodes { code } }`;

    const { data } = await house.ask(`{ today: ${listed('')} before: ${listed('on: "2025-12-31"')} }`);

    expect(data).toEqual({ today: { nodes: [] }, before: { nodes: [{ code: '445102010003' }] } });
  });

  it('without a code of their own are functional areas, which list their communities', async () => {
    const { data } = await house.ask(
      '{ functionalArea(code: "area-fengxi") { name communities { code name } } }',
    );

    expect(data.functionalArea.name).toBe('枫溪区');
    expect(data.functionalArea.communities).toContainEqual({ code: '445103121205', name: '藏龙村' });
  });

  it('are walked page by page, each community once, forwards and backwards', async () => {
    const forwards = await walk('first', 'after', 'endCursor', 'hasNextPage');
    const backwards = await walk('last', 'before', 'startCursor', 'hasPreviousPage');

    expect(forwards).toHaveLength(178);
    expect(new Set(forwards).size).toBe(178);
    expect(forwards).toEqual([...forwards].sort());
    expect(backwards).toEqual([...forwards].reverse());
  });

  async function walk(size: string, from: string, next: string, more: string): Promise<string[]> {
    const found: string[] = [];
    for (let cursor: string | null = null, open = true; open;) {
      const { data } = await house.ask(
        `query ($cursor: String) { region(code: "445102") { communities(${size}: 50, ${from}: $cursor) {
          nodes { code } pageInfo { ${next} ${more} } } } }`,
        { cursor },
      );
      const { nodes, pageInfo } = data.region.communities;
      const codes = nodes.map(({ code }: { code: string }) => code) as string[];
      found.push(...(size === 'last' ? codes.reverse() : codes));
      cursor = pageInfo[next];
      open = pageInfo[more];
    }
    return found;
  }
});
