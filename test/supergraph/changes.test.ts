import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { changesTold, ownSample, sql } from '../support/database.ts';
import type { Answer } from '../support/house.ts';
import { MODES, type OwnHouse, openOwnIn } from '../support/modes.ts';

/** A firm copied whole from another one, the transactions of that one included. */
const FIRM = (id: string) =>
  `INSERT INTO legal.law_firm SELECT (jsonb_populate_record(f, jsonb_build_object('id', '${id}', 'name', '${id}'))).*
   FROM legal.law_firm f WHERE id = 'firm-350526-01'`;

describe.each(MODES)('what became of a register since a cursor, %s', (mode) => {
  let house: OwnHouse;
  let own: Awaited<ReturnType<typeof ownSample>>;

  beforeAll(async () => {
    own = await ownSample();
    house = await openOwnIn(mode, { DATABASE_URL: own.url }, ['sharing', 'legal', 'grid']);
  });
  afterAll(async () => {
    await house.close();
    await own.drop();
  });

  const settled = () => changesTold(own.url);
  const since = async (cursor: string | null, within = '350526') => {
    const { data, errors } = await house.ask(
      'query ($since: String, $within: ID) { lawFirmChanges(since: $since, within: $within) { changes { key kind } cursor hasMore } }',
      { since: cursor, within },
    );
    expect(errors).toBeUndefined();
    return data.lawFirmChanges;
  };

  it('tells what was made, changed and removed, each once, and nothing twice', async () => {
    const { cursor } = await since('now');
    await sql(own.url, FIRM('changes-1'));
    await sql(own.url, FIRM('changes-2'));
    await settled();
    const made = await since(cursor);
    await sql(own.url, `UPDATE legal.law_firm SET name = 'another' WHERE id = 'changes-1'`);
    await sql(own.url, `DELETE FROM legal.law_firm WHERE id = 'changes-2'`);
    await settled();
    const later = await since(made.cursor);

    expect(made.changes).toEqual([
      { key: 'changes-1', kind: 'CREATED' },
      { key: 'changes-2', kind: 'CREATED' },
    ]);
    expect(later.changes).toEqual([
      { key: 'changes-1', kind: 'CHANGED' },
      { key: 'changes-2', kind: 'REMOVED' },
    ]);
    expect((await since(later.cursor)).changes).toEqual([]);
  });

  it('counts an update that changes nothing as nothing', async () => {
    const { cursor } = await since('now');
    await sql(own.url, `UPDATE legal.law_firm SET name = name WHERE region_code = '350526'`);
    await settled();

    expect((await since(cursor)).changes).toEqual([]);
  });

  it('loses no row whose transaction began earlier and ends later than another', async () => {
    const slow = new pg.Client({ connectionString: own.url });
    await slow.connect();
    const { cursor } = await since('now');
    await slow.query('BEGIN');
    await slow.query(FIRM('changes-slow'));
    await sql(own.url, FIRM('changes-quick'));
    const meanwhile = await since(cursor);
    await slow.query('COMMIT');
    await slow.end();
    await settled();
    const afterwards = await since(meanwhile.cursor);

    const keys = [...meanwhile.changes, ...afterwards.changes].map(({ key }: { key: string }) => key);
    expect(keys.sort()).toEqual(['changes-quick', 'changes-slow']);
  });

  it('tells a region that a row has left of its removal', async () => {
    await sql(own.url, FIRM('changes-moving'));
    await settled();
    const { cursor } = await since('now');
    await sql(own.url, `UPDATE legal.law_firm SET region_code = '445102' WHERE id = 'changes-moving'`);
    await settled();

    expect((await since(cursor)).changes).toEqual([{ key: 'changes-moving', kind: 'REMOVED' }]);
    expect((await since(cursor, '445102')).changes).toEqual([{ key: 'changes-moving', kind: 'CHANGED' }]);
  });

  it('goes through everything from the start, page by page', async () => {
    await settled();
    const seen = new Set<string>();
    let cursor: string | null = null;
    let more = true;
    while (more) {
      const { data }: Answer = await house.ask(
        'query ($since: String) { legalAdviserChanges(since: $since, first: 300) { changes { key kind } cursor hasMore } }',
        { since: cursor },
      );
      for (const { key, kind } of data.legalAdviserChanges.changes) {
        expect(kind).toBe('CREATED');
        seen.add(key);
      }
      cursor = data.legalAdviserChanges.cursor;
      more = data.legalAdviserChanges.hasMore;
    }
    const { data } = await house.ask('{ legalAdvisers(first: 0) { totalCount } }');

    expect(seen.size).toBe(data.legalAdvisers.totalCount);
  });

  it('tells of places and of departments, too', async () => {
    const names = ['region', 'functionalArea', 'department'];
    const changes = (cursors: Record<string, string>) =>
      house.ask(
        `{ ${names.map((name) => `${name}: ${name}Changes(since: "${cursors[name] ?? 'now'}") { changes { key kind } cursor }`).join(' ')} }`,
      );
    const { data: now } = await changes({});
    await sql(own.url, `UPDATE grid.region SET name = '新义兴社区' WHERE code = '445102010018'`);
    await sql(own.url, `DELETE FROM grid.functional_area_community WHERE community_code = '445103121205'`);
    await sql(own.url, `UPDATE sharing.department SET name = '某局' WHERE code = 'HOUSING-445102'`);
    await settled();
    const { data, errors } = await changes(Object.fromEntries(names.map((name) => [name, now[name].cursor])));

    expect(errors).toBeUndefined();
    expect(names.map((name) => data[name].changes)).toEqual([
      [{ key: '445102010018', kind: 'CHANGED' }],
      [{ key: 'area-fengxi', kind: 'CHANGED' }],
      [{ key: 'HOUSING-445102', kind: 'CHANGED' }],
    ]);
  });

  it('has its readers begin anew where a register was emptied, of which no row is left to tell', async () => {
    const { cursor } = await since('now');
    await sql(own.url, 'TRUNCATE legal.legal_model_post');
    const { data, errors } = await house.ask(`{ lawFirmChanges(since: "${cursor}") { cursor } }`);

    expect(data.lawFirmChanges).toBeNull();
    expect(errors?.[0]?.message).toContain('emptied or restored since');
    expect((await since('now')).changes).toEqual([]);
  });

  it('refuses what is no cursor, and a cursor of a database that was restored since', async () => {
    const { cursor } = await since('now');
    await sql(own.url, 'UPDATE legal.register_origin SET system = 1');
    await sql(own.url, 'SET search_path = legal, public; SELECT register_renew()');
    const restored = await house.ask(`{ lawFirmChanges(since: "${cursor}") { cursor } }`);
    const nonsense = await house.ask('{ lawFirmChanges(since: "nonsense") { cursor } }');

    expect(restored.errors?.[0]?.message).toContain('restored since');
    await settled();
    expect(nonsense.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await since(null)).changes.length).toBeGreaterThan(0);
  });
});
