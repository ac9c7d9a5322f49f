import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { civilDay } from '../../kit/calendar.ts';
import { type AskedHouse, MODES, openIn } from '../support/modes.ts';

const FIGURE = '{ value unit status nature asOf source }';

describe.each(MODES)('numbers that a dashboard may show, %s', (mode) => {
  let house: AskedHouse;
  beforeAll(async () => {
    house = await openIn(mode);
  });
  afterAll(() => house.close());

  const ask = async (query: string) => {
    const { data, errors } = await house.ask(query);
    expect(errors).toBeUndefined();
    return data;
  };
  const KNOWN = { status: 'KNOWN', nature: 'COUNTED', asOf: expect.stringMatching(/^2\d{3}-\d\d-\d\d$/) };

  it('of seconded staff carry unit, day and source, for everybody', async () => {
    const { region } = await ask(
      `{ region(code: "440507") { secondedStaffCount(rank: SECTION) ${FIGURE} } }`,
    );

    expect(region.secondedStaffCount).toMatchObject({ ...KNOWN, unit: 'PEOPLE', source: '政法委：下沉干部' });
    expect(region.secondedStaffCount.value).toBeGreaterThan(0);
  });

  it("of a community's legal backbone come from the rooms that keep each kind", async () => {
    const { community } = await ask(`{ community(code: "445102010018") { legalBackbone(on: "2026-11-20") {
      on adviser { adviser { name } } mediators ${FIGURE} lawSavvyResidents ${FIGURE} ruleOfLawLeaders ${FIGURE}
      cadres ${FIGURE} gridWorkers ${FIGURE}
    } } }`);
    const { on, adviser, ...people } = community.legalBackbone;

    expect(on).toBe('2026-11-20');
    expect(adviser.adviser.name).toBe('林某乙');
    expect(Object.keys(people)).toEqual([
      'mediators',
      'lawSavvyResidents',
      'ruleOfLawLeaders',
      'cadres',
      'gridWorkers',
    ]);
    for (const figure of Object.values(people))
      expect(figure).toMatchObject({ ...KNOWN, unit: 'PEOPLE', asOf: '2026-11-20' });
    expect(people.cadres).toMatchObject({ value: 1, source: '组织部门：公开岗位' });
    expect(people.gridWorkers).toMatchObject({ source: '政法委：网格任职' });
    expect(people.gridWorkers.value).toBeGreaterThan(0);
  });

  it("of a campaign's part and of a project's findings carry unit, day and source", async () => {
    const { campaignGrids, renovationProjects } = await ask(`{
      campaignGrids(within: "445122", first: 1) { nodes {
        targetCount ${FIGURE} doneCount ${FIGURE} visitCount ${FIGURE}
      } }
      renovationProjects(within: "441400", first: 1) { nodes { openFindings ${FIGURE} } }
    }`);

    for (const figure of Object.values({ ...campaignGrids.nodes[0], ...renovationProjects.nodes[0] }))
      expect(figure).toMatchObject({ ...KNOWN, unit: 'COUNT', value: expect.any(Number) });
  });

  it('that are not published say so, and keep the day on which they were', async () => {
    const { callLineSnapshots, householdStarCounts } = await ask(`{
      callLineSnapshots(within: "440500", filter: { status: [SUPPRESSED] }, first: 1) { nodes {
        publishedOn figure ${FIGURE}
      } }
      householdStarCounts(filter: { status: [SUPPRESSED] }, first: 1) { nodes {
        year figure ${FIGURE} modelFigure ${FIGURE}
      } }
    }`);
    const suppressed = { value: null, status: 'SUPPRESSED', nature: 'REPORTED' };
    const [snapshot] = callLineSnapshots.nodes;
    const [count] = householdStarCounts.nodes;
    const end = `${count.year}-12-31`;
    const today = civilDay(new Date());

    expect(snapshot.figure).toMatchObject({ ...suppressed, unit: 'PEOPLE', asOf: snapshot.publishedOn });
    expect(count.figure).toMatchObject({
      ...suppressed,
      unit: 'HOUSEHOLDS',
      asOf: end < today ? end : today,
    });
    expect(count.modelFigure).toMatchObject({ ...suppressed, unit: 'HOUSEHOLDS' });
  });
});
