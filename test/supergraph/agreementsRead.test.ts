import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '../../kit/database/connect.ts';
import { queryOver } from '../../kit/database/query.ts';
import { approvedAgreements } from '../../subgraphs/sharing/store/approved.ts';
import { type Office, agreementsIn, inDays, office } from '../support/agreements.ts';
import { ownSample, sql } from '../support/database.ts';
import { type TestHouse, openTestHouse } from '../support/house.ts';

let own: Awaited<ReturnType<typeof ownSample>>;
let house: TestHouse;
let at: Office;
let made: ReturnType<typeof agreementsIn>;
beforeAll(async () => {
  own = await ownSample();
  house = await openTestHouse({ DATABASE_URL: own.url });
  at = office(house);
  made = agreementsIn(at, own.url);
});
afterAll(async () => {
  await house.close();
  await own.drop();
});

describe('an agreement', () => {
  it('is told to its two departments, and to nobody else', async () => {
    const id = await made.ACTIVE();
    const question = `{ agreement(id: "${id}") { state overdue source { code } department { code } } }`;
    const told = {
      agreement: {
        state: 'ACTIVE',
        overdue: false,
        source: { code: 'SOCIAL_WORK-445102' },
        department: { code: 'POLITICAL_LEGAL-445102' },
      },
    };

    expect((await house.as('grid-system').ask(question)).data).toEqual(told);
    expect((await house.as('volunteer-system').ask(question)).data).toEqual(told);
    expect((await house.as('legal-system').ask(question)).data).toEqual({ agreement: null });
    expect((await house.as('dashboard-builder').ask(question)).data).toEqual({ agreement: null });
    expect((await house.ask(question)).data).toEqual({ agreement: null });
  });

  it('is read by those who decide by it while it is in force or will be, and not otherwise', async () => {
    const ids = { now: await made.ACTIVE(), later: await made.ACTIVE({ from: inDays(30) }) };
    const others = [
      await made.SUBMITTED(),
      await made.AWAITING_SECOND(),
      await made.ENDED(),
      await made.REVOKED(),
    ];
    const database = openDatabase({ url: own.url, schema: 'sharing' });
    const today = new Date(`${inDays(0)}T00:00:00Z`);
    const read = await approvedAgreements(queryOver(database.pool), today);
    await database.close();

    expect(read.find(({ id }) => id === ids.now)).toEqual({
      id: ids.now,
      department: 'POLITICAL_LEGAL-445102',
      source: 'SOCIAL_WORK-445102',
      items: ['volunteer.need.contact-phone', 'volunteer.need.contact-name'],
      purpose: 'home-visits',
      mode: 'FULL',
      region: '445102',
      recipients: [],
      from: inDays(0),
      until: inDays(180),
    });
    expect(read.find(({ id }) => id === ids.later)?.from).toBe(inDays(30));
    expect(read.filter(({ id }) => others.includes(id))).toEqual([]);
  });

  it('ends by itself, and is no longer read as in force', async () => {
    const id = await made.ENDED();
    const { data } = await house.as('grid-system').ask(`{ agreement(id: "${id}") { state } }`);
    expect(data).toEqual({ agreement: { state: 'ENDED' } });
  });

  it('is overdue when its source has let the day pass', async () => {
    const id = await made.SUBMITTED();
    await sql(own.url, `UPDATE sharing.agreement SET reply_by = '${inDays(-1)}' WHERE id = '${id}'`);
    const { data } = await house.as('grid-system').ask(`{ agreement(id: "${id}") { state overdue } }`);
    expect(data).toEqual({ agreement: { state: 'SUBMITTED', overdue: true } });
  });
});

describe('agreements', () => {
  it('are listed by side and state', async () => {
    const justice = house.as('legal-system');
    const terms = { purpose: 'legal-aid', legalBasis: '法律援助法第二十三条', scenario: '联系求助人' };
    const mine = (await at.apply(terms, justice)).agreements[0].id;
    const granted = (await at.apply({ ...terms, items: ['Need.title'] }, justice)).agreements[0].id;
    const list = async (as: ReturnType<TestHouse['as']>, given: string) => {
      const { data } = await as.ask(`{ agreements(${given} first: 200) { nodes { id } totalCount } }`);
      return data.agreements as { nodes: { id: string }[]; totalCount: number };
    };
    const ids = async (...asked: Parameters<typeof list>) =>
      (await list(...asked)).nodes.map(({ id }) => id).sort();

    expect(await ids(justice, 'as: APPLICANT,')).toEqual([mine, granted].sort());
    expect(await ids(justice, 'as: SOURCE,')).toEqual([]);
    expect(await ids(justice, '')).toEqual([mine, granted].sort());
    expect(await ids(justice, 'state: SUBMITTED,')).toEqual([mine]);
    expect(await ids(justice, 'state: ACTIVE,')).toEqual([granted]);
    expect((await list(justice, '')).totalCount).toBe(2);
    const waiting = await ids(house.as('volunteer-system'), 'as: SOURCE, state: SUBMITTED,');
    expect(waiting).toContain(mine);
    expect(waiting).not.toContain(granted);
    expect((await house.ask('{ agreements { totalCount } }')).data).toEqual({
      agreements: { totalCount: 0 },
    });
  });

  it('that have ended are listed as ended, and not as in force', async () => {
    const id = await made.ENDED();
    const list = async (state: string) => {
      const { data } = await house
        .as('grid-system')
        .ask(`{ agreements(state: ${state}, first: 200) { nodes { id } } }`);
      return data.agreements.nodes.map((node: { id: string }) => node.id);
    };
    expect(await list('ENDED')).toContain(id);
    expect(await list('ACTIVE')).not.toContain(id);
  });
});
