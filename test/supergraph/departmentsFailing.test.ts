import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { ownSample, sql } from '../support/database.ts';
import { MODES, type OwnHouse, openOwnIn } from '../support/modes.ts';

const CARD = readFileSync(new URL('../contract/community-card.graphql', import.meta.url), 'utf8');
const QUESTION =
  '{ community(code: "445102010018") { name legalAdviser { adviser { name firm { name } } } } }';

describe.each(MODES)("a department's own failure, %s", (mode) => {
  let database: { url: string; drop: () => Promise<void> };
  let house: OwnHouse;
  beforeAll(async () => {
    database = await ownSample();
    house = await openOwnIn(mode, { DATABASE_URL: database.url });
  });
  afterAll(async () => {
    await house.close();
    await database.drop();
  });

  const mends: string[] = [];
  afterEach(async () => {
    for (const mend of mends.splice(0)) await sql(database.url, mend);
  });
  /** Takes something away from under a department until the end of the story. */
  const rename = async (what: string, name: string) => {
    const [schema, table] = name.split('.');
    const gone = `${name}_gone`;
    mends.push(`ALTER ${what} ${gone} RENAME TO ${table ?? schema}`);
    await sql(database.url, `ALTER ${what} ${name} RENAME TO ${table ?? schema}_gone`);
  };

  /** What a process says goes through a pipe, and may come after its answer. */
  const logged = async (id: string) => {
    const found = () =>
      house
        .logged()
        .map((line) => JSON.parse(line) as Record<string, unknown>)
        .filter(({ requestId, level }) => requestId === id && level === 50);
    while (found().length === 0) await pause(20);
    return found();
  };
  const failure = (requestId: string, path?: (string | number)[]) => ({
    message:
      `法律服务（legal）内部出错，请凭编号 ${requestId} 联系运维。` +
      ` Something went wrong in the department legal: report it with the id ${requestId}.`,
    ...(path ? { path } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR', department: 'legal', requestId },
  });

  it('names the department and the id under which the log has the reason, and nothing else', async () => {
    await rename('TABLE', 'legal.law_firm');

    const { status, data, errors } = await house.ask(QUESTION, {}, { headers: { 'x-request-id': 'firm-1' } });

    expect(status).toBe(200);
    expect(data).toEqual({ community: { name: '义兴社区', legalAdviser: null } });
    expect(errors).toEqual([failure('firm-1', ['community', 'legalAdviser', 'adviser', 'firm'])]);
    expect((await logged('firm-1'))[0]).toMatchObject({
      subgraph: 'legal',
      msg: 'unexpected',
      path: ['_entities', 0, 'legalAdviser', 'adviser', 'firm'],
    });
  });

  it('reached directly says the id alone', async () => {
    await rename('TABLE', 'legal.law_firm');

    const { data, errors } = await house.ask(
      '{ lawFirm(id: "firm-445102-01") { name } }',
      {},
      { at: '/subgraphs/legal', headers: { 'x-request-id': 'firm-2' } },
    );

    expect(data).toEqual({ lawFirm: null });
    expect(errors).toEqual([
      {
        message:
          '系统内部错误，请凭编号 firm-2 联系运维。 Something went wrong on our side: report it with the id firm-2.',
        path: ['lawFirm'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'firm-2' },
      },
    ]);
    expect(await logged('firm-2')).toHaveLength(1);
  });

  it('leaves the rest of the card as it is', async () => {
    const whole = await house.ask(CARD, { code: '445102010018' });
    await rename('SCHEMA', 'legal');

    const { status, data, errors } = await house.ask(
      CARD,
      { code: '445102010018' },
      { headers: { 'x-request-id': 'c-1' } },
    );

    expect(whole.errors).toBeUndefined();
    expect(whole.data.community.legalAdviser).not.toBeNull();
    expect(status).toBe(200);
    expect(data).toEqual({ community: { ...whole.data.community, legalAdviser: null } });
    expect(errors?.length).toBeGreaterThan(0);
    for (const error of errors ?? []) expect(error).toEqual({ ...failure('c-1'), path: expect.any(Array) });

    await sql(database.url, mends.pop() ?? '');
    expect((await house.ask(CARD, { code: '445102010018' })).data).toEqual(whole.data);
  });

  it('that is none, only no answer, keeps nobody waiting for more than ten seconds', async () => {
    const locking = new pg.Client({ connectionString: database.url });
    await locking.connect();
    try {
      await locking.query('BEGIN; LOCK TABLE legal.law_firm IN ACCESS EXCLUSIVE MODE');

      const begun = Date.now();
      const { data, errors } = await house.ask(QUESTION, {}, { headers: { 'x-request-id': 'slow-1' } });

      expect(Date.now() - begun).toBeLessThan(15_000);
      expect(data).toEqual({ community: { name: '义兴社区', legalAdviser: null } });
      expect(errors).toMatchObject([
        { extensions: { code: 'DEPARTMENT_UNAVAILABLE', department: 'legal', requestId: 'slow-1' } },
      ]);
    } finally {
      await locking.end();
    }
  });

  it('of the register is told without what the database said', async () => {
    const asker = house.as('grid-system');
    await rename('SCHEMA', 'sharing');

    const { status, data, errors } = await asker.ask(QUESTION, {}, { headers: { 'x-request-id': 'reg-1' } });

    expect([status, data]).toEqual([503, undefined]);
    expect(errors).toEqual([
      {
        message:
          'What this client may do cannot be looked up now, because the register in sharing gives no usable answer. Try again shortly.',
        extensions: { code: 'REGISTER_UNAVAILABLE' },
      },
    ]);
    expect(await logged('reg-1')).toHaveLength(1);

    const anybody = await house.ask(QUESTION);
    expect([anybody.status, anybody.errors]).toEqual([200, undefined]);
  });
});
