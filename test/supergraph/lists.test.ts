import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownSample, sql } from '../support/database.ts';
import type { Answer } from '../support/house.ts';
import { MODES, type OwnHouse, openOwnIn } from '../support/modes.ts';

/** Firms of 德化 by names whose order by code point, by stroke and by pinyin all differ. */
const NAMES = ['重义律师事务所', '安信律师事务所', '卓越律师事务所', '博文律师事务所'];

describe.each(MODES)('lists as people need them, %s', (mode) => {
  let house: OwnHouse;
  let own: Awaited<ReturnType<typeof ownSample>>;

  beforeAll(async () => {
    own = await ownSample();
    house = await openOwnIn(mode, { DATABASE_URL: own.url }, ['sharing', 'legal', 'grid']);
    await sql(
      own.url,
      `DELETE FROM legal.law_firm f WHERE region_code = '350526'
      AND NOT EXISTS (SELECT FROM legal.legal_adviser a WHERE a.firm_id = f.id)`,
    );
    for (const [index, name] of NAMES.entries())
      await sql(
        own.url,
        `INSERT INTO legal.law_firm SELECT (jsonb_populate_record(f, '${JSON.stringify({ id: `story-${index}`, name })}')).*
         FROM legal.law_firm f WHERE region_code = '350526' LIMIT 1`,
      );
  });
  afterAll(async () => {
    await house.close();
    await own.drop();
  });

  const names = async (query: string) => {
    const { data, errors } = await house.ask(query);
    expect(errors).toBeUndefined();
    return data.lawFirms.nodes.map(({ name }: { name: string }) => name);
  };

  it('stand in the order of pinyin: 安 bo 重(zhong) zhuo', async () => {
    expect(
      await names(
        '{ lawFirms(within: "350526", filter: { ids: ["story-0", "story-1", "story-2", "story-3"] }) { nodes { name } } }',
      ),
    ).toEqual(['安信律师事务所', '博文律师事务所', '重义律师事务所', '卓越律师事务所']);
  });

  it('go on from a cursor, forwards and backwards, without a gap or a repetition', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Answer = await house.ask(
        'query ($after: String) { lawFirms(within: "350526", first: 2, after: $after, orderBy: NAME_DESC) { nodes { id } pageInfo { endCursor hasNextPage } } }',
        { after },
      );
      seen.push(...data.lawFirms.nodes.map(({ id }: { id: string }) => id));
      after = data.lawFirms.pageInfo.hasNextPage ? data.lawFirms.pageInfo.endCursor : null;
    } while (after !== null);
    const { data } = await house.ask(
      '{ lawFirms(within: "350526", last: 200, orderBy: NAME_DESC) { totalCount nodes { id } } }',
    );

    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(data.lawFirms.totalCount);
    expect(seen).toEqual(data.lawFirms.nodes.map(({ id }: { id: string }) => id));
  });

  it.each(['卓', '卓越', '越律师', '卓越律师事务所'])('find %s, however short', async (text) => {
    expect(
      await names(`{ lawFirms(within: "350500", filter: { text: "${text}" }) { nodes { name } } }`),
    ).toEqual(['卓越律师事务所']);
  });

  it('refuse a page that is too long, with what to do', async () => {
    const { errors } = await house.ask('{ lawFirms(first: 201) { nodes { id } } }');

    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('ask for at most 200'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('are no changes: their cursors are refused there', async () => {
    const { data } = await house.ask('{ legalAdvisers(first: 1) { pageInfo { endCursor } } }');
    const { errors } = await house.ask(
      `{ lawFirmChanges(since: "${data.legalAdvisers.pageInfo.endCursor}") { cursor } }`,
    );

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('tell nothing of what is not open: a licence is no filter for everybody, and is one for its source', async () => {
    const query =
      '{ legalAdvisers(within: "441403", filter: { licence: [VALID] }, first: 1) { nodes { id } } }';
    const open = await house.ask(query);
    const source = await house.as('legal-system').ask(query);

    expect(open.data.legalAdvisers).toBeNull();
    expect(open.errors?.[0]?.extensions).toMatchObject({ item: 'legal.adviser.licence' });
    expect(source.errors).toBeUndefined();
    expect(source.data.legalAdvisers.nodes).toHaveLength(1);
  });

  it.each([
    ['lawFirms', 'foundedOn: { from: "2026-02-01", to: "2026-01-01" }', '"from" is beyond its "to"'],
    ['grids', 'householdCount: { min: 2, max: 1 }', '"min" is beyond its "max"'],
  ])('of %s refuse a range in which nothing can lie: %s', async (list, range, told) => {
    const { errors } = await house.ask(`{ ${list}(filter: { ${range} }) { totalCount } }`);

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(errors?.[0]?.message).toContain(told);
  });
});
