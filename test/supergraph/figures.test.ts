import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { civilDay } from '../../kit/calendar.ts';
import { ownSample, sql } from '../support/database.ts';
import { MODES, type OwnHouse, openOwnIn } from '../support/modes.ts';
import { gridFacts } from './facts/grid.ts';
import { legalFacts } from './facts/legal.ts';
import { partyFacts } from './facts/party.ts';
import type { FactQuestion } from './facts/question.ts';
import { renovationFacts } from './facts/renovation.ts';
import { volunteerFacts } from './facts/volunteer.ts';

interface Cell {
  readonly dimensions: readonly { name: string; value: string | null }[];
  readonly region: { code: string; name: string } | null;
  readonly figure: { value: number | null; status: string };
}

/** A published fact of each room, the table that it is counted from, and rows that it counts. */
const ADDED = [
  ['P7 440507: learning stars commended', partyFacts, 'party.party_commendation', `kind = 'LEARNING_STAR'`],
  [
    'G6 445122: households that cleared them',
    gridFacts,
    'grid.campaign_target',
    `campaign_id = 'campaign-445122-rooms' AND state = 'DONE' AND done_by = 'OWNER'`,
  ],
  [
    'V6 350526: help activities',
    volunteerFacts,
    'volunteer.volunteer_activity',
    `kind = 'HELP' AND state = 'HELD'`,
  ],
  ['V7 440507: call-line services', volunteerFacts, 'volunteer.call_line_service', 'true'],
  ['R7 441400: old compounds renovated', renovationFacts, 'renovation.project', `stage = 'HANDOVER'`],
] as const;

describe.each(MODES)('figures, %s', (mode) => {
  let house: OwnHouse;
  let own: Awaited<ReturnType<typeof ownSample>>;
  beforeAll(async () => {
    own = await ownSample();
    house = await openOwnIn(mode, { DATABASE_URL: own.url });
  });
  afterAll(async () => {
    await house.close();
    await own.drop();
  });

  const ask = async (query: string, variables = {}) => {
    const { data, errors } = await house.ask(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const cellsOf = async (figures: string): Promise<Cell[]> =>
    (
      await ask(
        `{ f: ${figures} { cells { dimensions { name value } region { code name } figure { value status } } } }`,
      )
    ).f.cells;

  it('carry unit, day and source', async () => {
    const before = civilDay(new Date());
    const { f } = await ask(
      '{ f: fundingEntryFigures(within: "441400", measure: SUM_YUAN) { total { value unit status nature bound asOf source } } }',
    );

    expect(f.total).toMatchObject({
      unit: 'YUAN',
      status: 'KNOWN',
      nature: 'COUNTED',
      bound: 'EXACT',
      source: expect.stringMatching(/^住房和城乡建设：/),
    });
    expect([before, civilDay(new Date())]).toContain(f.total.asOf);
  });

  it('tell zero from not collected and from suppressed', async () => {
    await sql(own.url, `DELETE FROM legal.legal_model_post WHERE community_code LIKE '445122%'`);
    const data = await ask(`{
      zero: legalModelPostFigures(within: "445122") { total { value status } }
      notCollected: legalModelPostFigures(within: "440100") { total { value status } }
      partly: legalModelPostFigures(within: "440000") { total { value status } }
      nothingToDivide: legalModelPostFigures(within: "445122", measure: SHARE) { total { value status } }
      suppressed: callLineSnapshots(within: "440500", filter: { status: [SUPPRESSED] }, first: 1) { nodes { subscribers status } }
    }`);

    expect(data.zero.total).toEqual({ value: 0, status: 'KNOWN' });
    expect(data.notCollected.total).toEqual({ value: null, status: 'NOT_COLLECTED' });
    expect(data.partly.total).toMatchObject({ value: expect.any(Number), status: 'PARTIAL' });
    expect(data.nothingToDivide.total).toEqual({ value: null, status: 'UNDEFINED' });
    expect(data.suppressed.nodes).toEqual([{ subscribers: null, status: 'SUPPRESSED' }]);
  });

  it('by region add up to the whole, and name the regions where there is nothing', async () => {
    const cells = await cellsOf('compoundFigures(within: "441400", measure: SUM_HOUSEHOLDS, by: [REGION])');
    const { f } = await ask(
      '{ f: compoundFigures(within: "441400", measure: SUM_HOUSEHOLDS) { total { value } } }',
    );
    const whole = await cellsOf('legalModelPostFigures(within: "445100", by: [REGION])');

    expect(cells.map(({ region }) => region?.name)).toContain('梅江区');
    expect(cells).toHaveLength(8);
    expect(cells.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0)).toBe(f.total.value);
    expect(whole.find(({ region }) => region?.code === '445122')?.figure).toEqual({
      value: 0,
      status: 'KNOWN',
    });
  });

  it('by month are a series, and by kind besides have a cell for each pair', async () => {
    const series = await cellsOf('gridEventFigures(within: "445102", by: [MONTH_OF_REPORTED_AT])');
    const pairs = await cellsOf('gridEventFigures(within: "445102", by: [SOURCE, EMERGENCY])');
    const { f } = await ask('{ f: gridEventFigures(within: "445102") { total { value } } }');

    const months = series.map(({ dimensions }) => dimensions[0]?.value ?? '');
    expect(months.every((month) => /^20\d\d-\d\d$/.test(month))).toBe(true);
    expect([...months].sort()).toEqual(months);
    for (const cells of [series, pairs])
      expect(cells.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0)).toBe(f.total.value);
    expect(pairs[0]?.dimensions.map(({ name }) => name)).toEqual(['SOURCE', 'EMERGENCY']);
  });

  it('count an event that came at one in the morning in China on that day, and not on the day before in London', async () => {
    await sql(
      own.url,
      `UPDATE grid.grid_event SET reported_at = '2026-05-31T17:30:00Z' WHERE id = (SELECT min(id) FROM grid.grid_event WHERE community_code LIKE '445102%')`,
    );
    const { f } = await ask(
      '{ f: gridEventFigures(within: "445102", filter: { reportedAt: { from: "2026-06-01", to: "2026-06-01" }, ids: ["KEY"] }) { total { value } } }'.replace(
        'KEY',
        String(
          (
            await sql(
              own.url,
              `SELECT min(id) AS id FROM grid.grid_event WHERE community_code LIKE '445102%'`,
            )
          )[0]?.['id'],
        ),
      ),
    );

    expect(f.total.value).toBe(1);
  });

  const answerTo = async (facts: readonly FactQuestion[], name: string) => {
    const question = facts.find(({ row, place, what }) => `${row} ${place}: ${what}` === name);
    if (question === undefined) throw new Error(`Nobody asks for ${name}.`);
    return question.answer(await ask(question.query));
  };

  it.each(ADDED)('that are published change when a row is added: %s', async (name, facts, table, counted) => {
    const before = await answerTo(facts, name);
    const [, place = ''] = /(\d{4,6}?)(00)?:/.exec(name) ?? [];
    await sql(
      own.url,
      `SET search_path = ${table.split('.')[0]}, public;
       INSERT INTO ${table} SELECT (jsonb_populate_record(t, jsonb_build_object('id', 'one-more'))).* FROM ${table} t
       WHERE ${counted} AND coalesce(to_jsonb(t) ->> 'community_code', to_jsonb(t) ->> 'region_code') LIKE '${place}%' LIMIT 1`,
    );

    expect(before).toBeGreaterThan(0);
    expect(await answerTo(facts, name)).toBe(before + 1);
  });

  it('that are published change when a row is added: a community without an adviser is no longer all of them', async () => {
    const share = () => answerTo(legalFacts, 'L1 441400: share of communities with a legal adviser');
    const before = await share();
    await sql(
      own.url,
      `INSERT INTO legal.region SELECT (jsonb_populate_record(r, '{"code": "441402999999"}')).*
       FROM legal.region r WHERE code LIKE '441402______' LIMIT 1`,
    );

    expect(before).toBe(1);
    expect(await share()).toBeLessThan(1);
  });

  it.each([
    ['three dimensions', 'by: [TOPIC, SOURCE, STATE]', 'two different dimensions'],
    ['the same dimension twice', 'by: [TOPIC, TOPIC]', 'two different dimensions'],
    ['a base without a share', 'of: { ids: ["x"] }', 'belongs to the measure SHARE'],
    ['a region that is none', 'within: "44"', 'is no region code'],
  ])('refuse %s with what to do', async (_, given, told) => {
    const { errors } = await house.ask(`{ gridEventFigures(${given}) { total { value } } }`);

    expect(errors?.[0]?.message).toContain(told);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
