import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agreementsOf } from '../../kit/decision/agreement.ts';
import { inDays } from '../support/agreements.ts';
import { ownSample, sql } from '../support/database.ts';
import { type EmergencyDesk, emergencyDesk } from '../support/emergency.ts';
import { type TestHouse, openTestHouse } from '../support/house.ts';

let own: Awaited<ReturnType<typeof ownSample>>;
let house: TestHouse;
let desk: EmergencyDesk;
beforeAll(async () => {
  own = await ownSample();
  house = await openTestHouse({ DATABASE_URL: own.url });
  desk = emergencyDesk(house);
});
afterAll(async () => {
  await house.close();
  await own.drop();
});

const steward = () => desk.officer('SOCIAL_WORK-441403', 'o-1');
const authority = (name = 'o-2') => desk.officer('DATA-441403', name);

describe('an emergency access', () => {
  it('is told to its source, the data authority, the opener and the auditor, at once, and to nobody else', async () => {
    const [id = ''] = await desk.opened();
    const told = async (as: { ask: TestHouse['ask'] }) => {
      const { data } = await as.ask(`{
        emergencyAccess(id: "${id}") { id }
        emergencyAccesses(filter: { state: [OPEN] }) { nodes { id } totalCount }
      }`);
      return [
        data.emergencyAccess?.id ?? null,
        data.emergencyAccesses.nodes,
        data.emergencyAccesses.totalCount,
      ];
    };
    const all = [id, [{ id }], 1];
    const nothing = [null, [], 0];

    expect(await told(house.as('volunteer-system'))).toEqual(all);
    expect(await told(authority())).toEqual(all);
    expect(await told(desk.centre())).toEqual(all);
    expect(await told(house.as('auditor'))).toEqual(all);
    expect(await told(house.as('legal-system'))).toEqual(nothing);
    expect(await told(house.as('dashboard-builder'))).toEqual(nothing);
    expect(await told(house)).toEqual(nothing);
    const events = await sql(own.url, `SELECT type, region, version FROM sharing.outbox WHERE key = '${id}'`);
    expect(events).toEqual([{ type: 'EmergencyAccess.OPEN', region: '441403132003', version: 1 }]);
    await desk.settle(id);
  });
});

describe('the review of an emergency access', () => {
  it('that is overdue goes up to the data authority, and stops its department until it is done', async () => {
    const [id = ''] = await desk.opened();
    await desk.end(id, steward());
    await sql(own.url, `UPDATE sharing.emergency_access SET review_by = '${inDays(-1)}' WHERE id = '${id}'`);

    const { data } = await house.as('auditor').ask(`{ emergencyAccesses(filter: { overdue: true }) {
      nodes { id state overdue escalatedTo { code } } } }`);
    expect(data.emergencyAccesses.nodes).toEqual([
      { id, state: 'AWAITING_REVIEW', overdue: true, escalatedTo: { code: 'DATA-441403' } },
    ]);
    expect(await desk.open()).toEqual({
      __typename: 'Refusal',
      code: 'EMERGENCY_REVIEW_OVERDUE',
      message: `贵部门的应急调取 ${id} 逾期未复核：请先由来源部门或数据主管部门完成复核。`,
    });
    const [elsewhere = ''] = await desk.opened({ region: '441402' });
    await desk.end(elsewhere, desk.officer('DATA-441402', 'o-2'));

    expect(await desk.review(id, 'JUSTIFIED', authority())).toMatchObject({
      state: 'JUSTIFIED',
      overdue: false,
    });
    const [next = ''] = await desk.opened();
    expect(next).not.toBe('');
    await desk.settle(next);
  });

  it('is overdue by the clock of those who keep its term, whatever the day of the machine that tells', async () => {
    const [id = ''] = await desk.opened();
    await desk.end(id, steward());
    const agreements = { ...agreementsOf([]), ahead: 60 * 86_400_000 };
    const behind = await openTestHouse({ DATABASE_URL: own.url }, { keysOf: house, agreements });
    const told = async (from: TestHouse) => {
      const { data } = await from.as('auditor').ask(`{
        emergencyAccess(id: "${id}") { overdue escalatedTo { code } }
        emergencyAccesses(filter: { overdue: true }) { nodes { id } }
      }`);
      const found = data.emergencyAccesses.nodes as { id: string }[];
      return [data.emergencyAccess, found.some((each) => each.id === id)];
    };

    expect(await told(house)).toEqual([{ overdue: false, escalatedTo: null }, false]);
    expect(await told(behind)).toEqual([{ overdue: true, escalatedTo: { code: 'DATA-441403' } }, true]);
    await behind.close();
    await desk.settle(id);
  });

  it('that finds it not justified stops its department until the data authority restores the right', async () => {
    const [id = ''] = await desk.opened();
    await desk.end(id, steward());
    expect(await desk.review(id, 'NOT_JUSTIFIED', steward())).toMatchObject({ code: 'REASON_REQUIRED' });
    expect(await desk.review(id, 'NOT_JUSTIFIED', steward(), '险情不在该社区')).toMatchObject({
      state: 'NOT_JUSTIFIED',
    });

    expect(await desk.open()).toMatchObject({
      code: 'EMERGENCY_ACCESS_STOPPED',
      message: `贵部门的应急调取 ${id} 经复核为理由不成立：请先向数据主管部门申请恢复应急调取。`,
    });
    expect(await desk.restore(id, steward())).toMatchObject({ code: 'NOT_THE_RESTORER' });
    expect(await desk.restore(id, authority('e-1'))).toMatchObject({ code: 'OPENED_YOURSELF' });
    expect(await desk.restore(id, authority())).toMatchObject({ state: 'RESTORED' });
    const [next = ''] = await desk.opened();
    await desk.settle(next);
    const { data } = await house
      .as('auditor')
      .ask(`{ emergencyAccess(id: "${id}") { steps { action to reason } } }`);
    expect(data.emergencyAccess.steps).toEqual([
      { action: 'open', to: 'OPEN', reason: '山火逼近大新城社区，组织转移' },
      { action: 'end', to: 'AWAITING_REVIEW', reason: '险情解除' },
      { action: 'object', to: 'NOT_JUSTIFIED', reason: '险情不在该社区' },
      { action: 'restore', to: 'RESTORED', reason: '已约谈并整改' },
    ]);
  });

  it('is not for whoever opened it, nor for its department, an auditor or anybody else', async () => {
    const [id = ''] = await desk.opened();
    expect(await desk.review(id, 'JUSTIFIED', steward())).toMatchObject({ code: 'WRONG_STATE' });
    await desk.end(id, desk.centre('e-3'), '已转移完毕');

    expect(await desk.review(id, 'JUSTIFIED', desk.centre('e-2'))).toMatchObject({
      code: 'NOT_THE_REVIEWER',
    });
    expect(await desk.review(id, 'JUSTIFIED', authority('e-1'))).toMatchObject({ code: 'OPENED_YOURSELF' });
    expect(await desk.review(id, 'JUSTIFIED', desk.officer('JUSTICE-441403', 'o-1'))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await desk.review(id, 'JUSTIFIED', desk.officer('DATA-441403', 'o-1'))).toMatchObject({
      state: 'JUSTIFIED',
    });
  });
});

describe('emergency accesses are listed', () => {
  it('by state, region, department, source, item and emergency', async () => {
    const items = ['Household.callLine', 'grid.household.contact-phone'];
    const opening = await desk.open({ items });
    const of = (source: string): string =>
      opening.accesses.find((each: { source: { code: string } }) => each.source.code === source).id;
    const [volunteers, grids] = [of('SOCIAL_WORK-441403'), of('POLITICAL_LEGAL-441403')];
    const list = async (filter: string) => {
      const { data } = await house
        .as('auditor')
        .ask(
          `{ emergencyAccesses(filter: { state: [OPEN], region: "441403", ${filter} }) { nodes { id } } }`,
        );
      return data.emergencyAccesses.nodes.map(({ id }: { id: string }) => id).sort();
    };
    const both = [volunteers, grids].sort();

    expect(await list('')).toEqual(both);
    expect(await list('department: ["COORDINATION-441403"]')).toEqual(both);
    expect(await list('department: ["COORDINATION-441400"]')).toEqual([]);
    expect(await list('source: ["SOCIAL_WORK-441403"]')).toEqual([volunteers]);
    expect(await list('item: ["volunteer.household.call-line"]')).toEqual([volunteers]);
    expect(await list('item: ["Household.contactPhone", "Household.address"]')).toEqual([grids]);
    expect(await list('item: ["Household.fax"]')).toEqual([]);
    expect(await list('emergency: ["emergency-441400-2026-10-08"]')).toEqual(both);
    expect(await list('emergency: ["emergency-441400-2025"]')).toEqual([]);
    expect(await list('overdue: true')).toEqual([]);
    expect(await list('overdue: false')).toEqual(both);
    await desk.settle(...both);
    expect(await list('')).toEqual([]);
  });

  it('page by page, those first that have to be reviewed first', async () => {
    const [later = ''] = await desk.opened();
    const [sooner = ''] = await desk.opened();
    await sql(
      own.url,
      `UPDATE sharing.emergency_access SET review_by = review_by - 1 WHERE id = '${sooner}'`,
    );
    const page = async (after: string) => {
      const { data } = await desk.centre().ask(`{
        emergencyAccesses(filter: { state: [OPEN], region: "441403" }, first: 1 ${after}) {
          nodes { id } totalCount pageInfo { hasNextPage endCursor }
        } }`);
      return data.emergencyAccesses;
    };

    const first = await page('');
    expect(first).toMatchObject({ nodes: [{ id: sooner }], totalCount: 2, pageInfo: { hasNextPage: true } });
    const second = await page(`, after: "${String(first.pageInfo.endCursor)}"`);
    expect(second).toMatchObject({ nodes: [{ id: later }], pageInfo: { hasNextPage: false } });
    await desk.settle(sooner, later);
  });
});
