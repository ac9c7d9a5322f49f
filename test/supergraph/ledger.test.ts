import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { subgraphAudience } from '../../kit/caller/mint.ts';
import { type Sealed, readEntry } from '../../kit/ledger/entry.ts';
import { run } from '../cli/support.ts';
import { operation } from '../support/contract.ts';
import { ownSample, sql } from '../support/database.ts';
import { MODES, type OwnHouse, openOwnIn } from '../support/modes.ts';
import { FOR_VISITS, VISITS } from '../support/visits.ts';

const GRID = '44510201001801';
const COMMUNITY = '445102010018';
const ID = 'household-44510201001801-001';
/** What stands in the sample of this household, and in no ledger. */
const VALUES = ['王某丁', '00061164259', '义兴宿舍'];

describe.each(MODES)('the ledger, %s,', (mode) => {
  let own: Awaited<ReturnType<typeof ownSample>>;
  let house: OwnHouse;
  beforeAll(async () => {
    own = await ownSample();
    house = await openOwnIn(mode, { DATABASE_URL: own.url }, [
      'grid',
      'volunteer',
      'renovation',
      'sharing',
      'legal',
    ]);
  });
  afterAll(async () => {
    await house.close();
    await own.drop();
  });

  /** What a room has entered since it was asked last. */
  const seen = new Map<string, number>();
  const entered = async (room: string): Promise<Sealed[]> => {
    const rows = await sql(
      own.url,
      `SELECT entry::text FROM ${room}.ledger_entry ORDER BY entry->>'at', chain, seq`,
    );
    const entries = rows.flatMap(({ entry }) => readEntry(String(entry)) ?? []);
    expect(entries).toHaveLength(rows.length);
    const fresh = entries.slice(seen.get(room) ?? 0);
    seen.set(room, entries.length);
    return fresh;
  };

  it('has of a round of visits, in each source, who used which items of how many households, under what', async () => {
    const { data, errors } = await house
      .as('grid-system', { officer: 'worker-7' })
      .ask(VISITS, { grid: GRID }, FOR_VISITS);
    expect(errors).toBeUndefined();
    expect(data.grid.households.nodes).toHaveLength(50);

    const who = {
      client: 'grid-system',
      officer: 'worker-7',
      departments: ['POLITICAL_LEGAL-445102'],
      purpose: 'home-visits',
      case: null,
      refusals: [],
    };
    const line = { department: 'POLITICAL_LEGAL-445102', mode: 'FULL', region: COMMUNITY, rows: 50 };
    expect(await entered('grid')).toMatchObject([
      {
        ...who,
        items: ['address', 'contact-name', 'contact-phone'].map((name) => ({
          ...line,
          id: `grid.household.${name}`,
          agreement: null,
          own: true,
        })),
      },
    ]);
    const volunteer = await entered('volunteer');
    expect(volunteer).toMatchObject([
      {
        ...who,
        items: [{ ...line, id: 'volunteer.household.call-line', agreement: expect.any(String), own: false }],
      },
    ]);
    expect(volunteer[0]?.subjects).toHaveLength(50);
    expect(await entered('renovation')).toMatchObject([
      { ...who, items: [{ ...line, id: 'renovation.household.consent', agreement: expect.any(String) }] },
    ]);
  });

  it('has nothing of what is open', async () => {
    const { errors } = await house
      .as('grid-system')
      .ask(`{ community(code: "${COMMUNITY}") { name households(first: 3) { nodes { id } } } }`);

    expect(errors).toBeUndefined();
    expect(await entered('grid')).toEqual([]);
  });

  it('has what was refused by the row, and by a source that is asked directly', async () => {
    const other = house.as('grid-system', { department: 'POLITICAL_LEGAL-441403' });
    const { data } = await other.ask(`{ household(id: "${ID}") { id address } }`, {}, FOR_VISITS);
    expect(data.household).toEqual({ id: ID, address: null });
    const direct = house.as('legal-system', { audience: subgraphAudience('grid') });
    await direct.ask(
      `{ household(id: "${ID}") { contactPhone } }`,
      {},
      { ...FOR_VISITS, at: '/subgraphs/grid' },
    );

    expect(await entered('grid')).toMatchObject([
      {
        client: 'grid-system',
        departments: ['POLITICAL_LEGAL-441403'],
        items: [],
        refusals: [{ id: 'grid.household.address', code: 'AGREEMENT_REQUIRED', rows: 1 }],
        subjects: [],
      },
      {
        client: 'legal-system',
        items: [],
        refusals: [{ id: 'grid.household.contact-phone', code: 'AGREEMENT_REQUIRED', rows: 1 }],
      },
    ]);
  });

  it('holds no value, no name and no key of a household, and not what was asked', async () => {
    const rows = await sql(
      own.url,
      `SELECT (SELECT string_agg(entry::text, '') FROM grid.ledger_entry)
           || (SELECT string_agg(entry::text, '') FROM volunteer.ledger_entry) AS text`,
    );
    const text = String(rows[0]?.['text']);

    expect(text).toContain('grid.household.address');
    for (const secret of [...VALUES, ID, 'household-', GRID + '"', 'HouseholdVisits'])
      expect(text).not.toContain(secret);
  });

  it('has heads of each chain in another room’s schema, and the catalogue what they come to', async () => {
    const heads = async () => sql(own.url, 'SELECT DISTINCT key FROM sharing.ledger_head');
    const until = Date.now() + 60_000;
    while ((await heads()).length < 3 && Date.now() < until) await sleep(200);
    // Each signed with its room's own key.
    expect(await heads()).toHaveLength(3);

    const coordinate = 'Household.callLine';
    const { data } = await house.ask(operation('collect-once', 'Reuse'), { coordinate });
    expect(data).toEqual({
      dataItem: {
        id: 'volunteer.household.call-line',
        coordinate,
        sharing: 'CONDITIONAL',
        openness: 'CLOSED',
        sensitivity: 'PERSONAL',
        source: 'SOCIAL_WORK',
        timesCollected: 0,
        timesUsed: 1,
        questionsSaved: 50,
        usedBy: [{ code: 'POLITICAL_LEGAL-445102', name: '湘桥区政法委' }],
      },
    });
    // The source looked at its own, which saved nobody a question.
    const addresses = await house.ask(operation('collect-once', 'Reuse'), {
      coordinate: 'Household.address',
    });
    expect(addresses.data.dataItem).toMatchObject({ timesUsed: 1, questionsSaved: 0 });
  });

  it('tells departments the same by region, month and department', async () => {
    const asked = `query ($by: [ReuseDimension!], $within: ID, $from: String) {
      dataItem(coordinate: "Household.callLine") { reuse(by: $by, within: $within, from: $from) {
        nodes { region { code } month department { code } timesUsed questionsSaved } totalCount } } }`;
    const grids = house.as('grid-system');
    const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);

    const whole = await grids.ask(asked, { by: ['REGION', 'MONTH', 'DEPARTMENT'], within: '445102' });
    expect(whole.data.dataItem.reuse).toEqual({
      nodes: [
        {
          region: { code: COMMUNITY },
          month,
          department: { code: 'POLITICAL_LEGAL-445102' },
          timesUsed: 1,
          questionsSaved: 50,
        },
      ],
      totalCount: 1,
    });
    const elsewhere = await grids.ask(asked, { by: ['REGION'], within: '441400' });
    expect(elsewhere.data.dataItem.reuse).toEqual({ nodes: [], totalCount: 0 });
    const mistaken = await grids.ask(asked, { from: '2026-13' });
    expect(mistaken.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    const nobody = await house.ask(asked);
    expect(nobody.data.dataItem.reuse).toBeNull();
    expect(nobody.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('verifies while the house runs, and counts the same as the catalogue tells', async () => {
    const verified = await run('verify-ledger', ['--house', '--reuse', 'item'], {
      environment: { DATABASE_URL: own.url },
    });

    expect(verified).toMatchObject({ code: 0, stderr: expect.stringContaining('all verify') });
    const lines = verified.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { by: object });
    expect(lines).toContainEqual({
      by: { item: 'volunteer.household.call-line' },
      timesCollected: 0,
      timesUsed: 1,
      rows: 50,
      questionsSaved: 50,
      departments: ['POLITICAL_LEGAL-445102'],
    });
  });
});
