import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../../kit/database/connect.ts';
import { program } from '../../cli/support.ts';
import { emptyDatabase } from '../../support/database.ts';
import { openLamps, switching } from './fixtures/lamps.ts';

const SCRIPT = 'test/kit/action/fixtures/hangingUp.ts';

let own: Awaited<ReturnType<typeof emptyDatabase>>;
let street: Database;
beforeAll(async () => {
  own = await emptyDatabase();
  street = await openLamps(own.url);
});
afterAll(async () => {
  await street.close();
  await own.drop();
});

/** Until nobody else is in the database: the server has noticed that a process is gone. */
async function alone() {
  const others = `SELECT count(*)::int FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'`;
  while ((await street.pool.query<{ count: number }>(others)).rows[0]?.count !== 0) await sleep(20);
}

const numbers = async (text: string) => (await street.pool.query<Record<string, number>>(text)).rows;
const EACH = `
  SELECT (SELECT count(*)::int FROM lamp) AS lamps, (SELECT count(*)::int FROM action_step) AS steps,
    (SELECT count(*)::int FROM outbox) AS messages, (SELECT count(*)::int FROM action_key) AS keys`;

describe('a process that is killed', () => {
  it('in the middle of an action leaves nothing of it', async () => {
    const process = program(SCRIPT, [own.url, '30']);
    await process.says(/begins 1/);
    await sleep(500);
    process.child.kill('SIGKILL');
    expect(await process.ended()).toBe('SIGKILL');
    // The server sleeps on in its name: it is told as it would be when the connection's end is noticed.
    await street.pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE '%pg_sleep%' AND pid <> pg_backend_pid()`);
    await alone();

    expect(await numbers(EACH)).toEqual([{ lamps: 0, steps: 0, messages: 0, keys: 0 }]);
  });

  it('among many actions has done each whole or not at all, and every one that it answered', async () => {
    const process = program(SCRIPT, [own.url]);
    while (!process.stdout().includes('hangs 40\n')) await sleep(20);
    process.child.kill('SIGKILL');
    await process.ended();
    await alone();

    const [{ lamps = 0, steps, messages, keys } = {}] = await numbers(EACH);
    const answered = process.stdout().match(/hangs \d+/g)?.length ?? 0;
    expect(answered).toBeGreaterThanOrEqual(40);
    expect([answered, answered + 1]).toContain(lamps);
    expect({ steps, messages, keys }).toEqual({ steps: lamps, messages: lamps, keys: lamps });

    const act = switching(street);
    for (let number = 1; number <= answered + 1; number += 1)
      await act('hangUp', { key: `k-${number}`, post: `post-${number}`, region: '445102', slow: 0 });
    const whole = answered + 1;
    expect(await numbers(EACH)).toEqual([{ lamps: whole, steps: whole, messages: whole, keys: whole }]);
  });
});
