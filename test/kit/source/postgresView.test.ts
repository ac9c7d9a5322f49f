import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ViewFile } from '../../../kit/source/file.ts';
import { openPostgresView } from '../../../kit/source/postgresView.ts';
import { type Source, SourceFailed } from '../../../kit/source/source.ts';
import { emptyDatabase, sql } from '../../support/database.ts';

const FIRMS: ViewFile['registers'][string] = {
  view: '律所',
  key: { from: '编号', prefix: '' },
  updatedAt: '更新时间',
  fields: { name: { from: '名称' }, lawyers: { from: 'rs' }, tags: { from: 'bq' }, open: { from: 'kf' } },
};

const FILE: ViewFile = {
  kind: 'view',
  system: '示例系统',
  regions: ['445100'],
  every: 60,
  page: 2,
  overlap: 30,
  deadline: 5,
  vanish: 0.5,
  adopt: false,
  database: 'LEGAL_SOURCE_DATABASE',
  timeZone: 'Asia/Shanghai',
  registers: { LawFirm: FIRMS },
};

describe("a view of a department's database", () => {
  let database: Awaited<ReturnType<typeof emptyDatabase>>;
  let source: Source;
  beforeEach(async () => {
    database = await emptyDatabase();
    await sql(
      database.url,
      `CREATE TABLE firm ("编号" bigint, "名称" text, rs numeric, bq text[], kf boolean, "更新时间" timestamptz);
       CREATE VIEW "律所" AS SELECT * FROM firm`,
    );
    source = openPostgresView(FILE, database.url);
  });
  afterEach(async () => {
    await source.close();
    await database.drop();
  });

  const put = async (id: string, at: string) =>
    sql(database.url, `INSERT INTO firm VALUES (${id}, '所${id}', 12.50, '{甲,乙}', true, ${at})`);
  const reading = { limit: 2, signal: new AbortController().signal };
  async function walk(from: string | null): Promise<{ ids: string[]; cursor: string; pages: number }> {
    const ids: string[] = [];
    for (let cursor = from, pages = 1; ; pages++) {
      const page = await source.changes('LawFirm', cursor, reading);
      ids.push(...page.rows.map(({ values }) => String(values['编号'])));
      ({ cursor } = page);
      if (!page.more) return { ids, cursor, pages };
    }
  }

  it('gives values as the database writes them, so that nothing is rounded or moved to another zone', async () => {
    await put('9007199254740993', `'2026-11-01 08:00:00.123456+08'`);
    const { rows } = await source.changes('LawFirm', null, reading);
    expect(rows.map(({ values }) => values)).toMatchObject([
      { 编号: '9007199254740993', 名称: '所9007199254740993', rs: '12.50', bq: ['甲', '乙'], kf: true },
    ]);
    expect(rows[0]?.values['更新时间']).toBe('2026-11-01 08:00:00.123456+08');
  });

  it('is read page by page, also where many rows have changed at the same moment', async () => {
    for (const id of ['1', '2', '3', '4', '5']) await put(id, `'2026-11-01'`);
    expect(await walk(null)).toMatchObject({ ids: ['1', '2', '3', '4', '5'], pages: 3 });
  });

  it('is read again a little back, for rows whose transaction ended late', async () => {
    await put('1', `'2026-11-01 08:00:00+08'`);
    await put('2', `'2026-11-01 09:00:00+08'`);
    const { cursor } = await walk(null);
    await put('3', `'2026-11-01 08:59:40+08'`);
    expect((await walk(cursor)).ids).toEqual(['3', '2']);
  });

  it('is not blinded by a row from the future', async () => {
    await put('1', `'9999-12-31'`);
    const { cursor } = await walk(null);
    await put('2', 'now()');
    expect((await walk(cursor)).ids).toEqual(['2', '1']);
  });

  it('lists all keys', async () => {
    for (const id of ['1', '2', '3']) await put(id, 'NULL');
    const keys: string[] = [];
    for await (const page of source.keys('LawFirm', reading)) keys.push(...page);
    expect(keys).toEqual(['1', '2', '3']);
  });

  it('is only read', async () => {
    const writing = openPostgresView(
      { ...FILE, registers: { LawFirm: { ...FIRMS, view: 'writing' } } },
      database.url,
    );
    await sql(
      database.url,
      `CREATE FUNCTION steal() RETURNS SETOF firm LANGUAGE sql AS 'DELETE FROM firm RETURNING *';
       CREATE VIEW writing AS SELECT * FROM steal()`,
    );
    await put('1', 'now()');
    await expect(writing.changes('LawFirm', null, reading)).rejects.toThrow('error 25006');
    await writing.close();
    expect(await sql(database.url, 'SELECT count(*)::int FROM firm')).toEqual([{ count: 1 }]);
  });

  it('tells in a sentence why it cannot be read', async () => {
    await sql(database.url, 'DROP VIEW "律所"');
    const failing = source.changes('LawFirm', null, reading);
    await expect(failing).rejects.toBeInstanceOf(SourceFailed);
    await expect(failing).rejects.toThrow(
      'The database of the source cannot be read: the view is not there.',
    );
    const nowhere = openPostgresView(FILE, 'postgresql://nobody@127.0.0.1:1/none');
    await expect(nowhere.changes('LawFirm', null, reading)).rejects.toThrow('nothing listens at its address');
    await nowhere.close();
  });
});
