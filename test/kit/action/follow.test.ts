import { setTimeout as sleep } from 'node:timers/promises';
import { sqltag as sql } from '@prisma/client/runtime/client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Following, follow } from '../../../kit/action/follow.ts';
import { type Database, openDatabase } from '../../../kit/database/connect.ts';
import { program } from '../../cli/support.ts';
import { emptyDatabase } from '../../support/database.ts';
import { openLamps, switching } from './fixtures/lamps.ts';

let own: Awaited<ReturnType<typeof emptyDatabase>>;
let street: Database;
let office: Database;
let act: ReturnType<typeof switching>;
beforeAll(async () => {
  own = await emptyDatabase();
  street = await openLamps(own.url);
  office = await openLamps(own.url, 'office');
  act = switching(street);
  await office.pool.query('CREATE TABLE office.heard (receiver text, type text, key text, version int)');
});
afterAll(async () => {
  await street.close();
  await office.close();
  await own.drop();
});

const failures: unknown[] = [];
const receiving = (receiver: string, effect?: Following['effect']): Following => ({
  of: street,
  at: office,
  receiver,
  effect:
    effect ??
    (async ({ type, key, version }, query) => {
      await query(sql`INSERT INTO heard VALUES (${receiver}, ${type}, ${key}, ${version})`);
    }),
  failed: (error) => failures.push(error),
});

const heardBy = async (receiver: string) =>
  (
    await office.pool.query<{ line: string }>(
      `SELECT type || ' ' || key AS line FROM office.heard WHERE receiver = $1 ORDER BY ctid`,
      [receiver],
    )
  ).rows.map(({ line }) => line);

async function until(receiver: string, count: number) {
  const end = Date.now() + 20_000;
  while ((await heardBy(receiver)).length < count) {
    if (Date.now() > end)
      throw new Error(`${receiver} has heard of ${String(await heardBy(receiver))} alone.`);
    await sleep(20);
  }
}

const hangUp = (name: string) => act('hangUp', { key: name, post: name, region: '445102' });

describe('whoever follows an outbox', () => {
  it('hears of each action in its order, also of those before it came', async () => {
    await hangUp('one');
    const following = follow(receiving('first'));
    await until('first', 1);
    await hangUp('two');
    await act('light', { key: 'two-1', lamp: 'lamp-two' });
    await until('first', 3);
    await following.close();

    expect(await heardBy('first')).toEqual([
      'Lamp.DARK lamp-one',
      'Lamp.DARK lamp-two',
      'Lamp.BURNING lamp-two',
    ]);
  });

  it('is rung at once', async () => {
    const following = follow(receiving('bell'));
    await until('bell', 3);
    const before = Date.now();
    await hangUp('rung');
    await until('bell', 4);
    await following.close();

    // Without the bell it looks once a second.
    expect(Date.now() - before).toBeLessThan(900);
  });

  it('goes on where it stopped, and has each effect once', async () => {
    const first = follow(receiving('away'));
    await until('away', 4);
    await first.close();
    await hangUp('meanwhile');
    const second = follow(receiving('away'));
    await until('away', 5);
    await second.close();

    expect(await heardBy('away')).toHaveLength(5);
    expect((await heardBy('away')).at(-1)).toBe('Lamp.DARK lamp-meanwhile');
  });

  it('has no effect twice where two are at it at once', async () => {
    const both = [follow(receiving('both')), follow(receiving('both'))];
    await until('both', 5);
    for (const number of [1, 2, 3]) await hangUp(`both-${number}`);
    await until('both', 8);
    await sleep(1_200);
    for (const each of both) await each.close();

    const heard = await heardBy('both');
    expect(new Set(heard).size).toBe(heard.length);
    expect(heard).toHaveLength(8);
  });

  it('tries again what failed, and has done nothing of it before', async () => {
    let times = 0;
    const following = follow(
      receiving('failing', async ({ type, key, version }, query) => {
        await query(sql`INSERT INTO heard VALUES ('failing', ${type}, ${key}, ${version})`);
        times += 1;
        if (times === 1) throw new Error('The office is closed.');
      }),
    );
    await until('failing', 8);
    await following.close();

    expect(failures).toContainEqual(new Error('The office is closed.'));
    expect(await heardBy('failing')).toHaveLength(8);
  });

  it('does not skip what was begun before and committed after', async () => {
    const slow = act('hangUp', { key: 'slow', post: 'slow', region: '445102', slow: 1.5 });
    await sleep(200);
    await hangUp('quick');
    const following = follow(receiving('order'));
    await slow;
    await until('order', 10);
    await following.close();

    expect((await heardBy('order')).slice(8)).toEqual(['Lamp.DARK lamp-slow', 'Lamp.DARK lamp-quick']);
  });

  it('hears once of what a process did that was killed', async () => {
    const killed = program('test/kit/action/fixtures/hangingUp.ts', [own.url]);
    const following = follow(receiving('killed'));
    while (!killed.stdout().includes('hangs 20\n')) await sleep(20);
    killed.child.kill('SIGKILL');
    await killed.ended();
    await sleep(200);
    const other = openDatabase({ url: own.url, schema: 'street' });
    const { rows } = await other.pool.query<{ count: number }>('SELECT count(*)::int FROM outbox');
    await other.close();
    await until('killed', rows[0]?.count ?? 0);
    await following.close();

    const heard = await heardBy('killed');
    expect(heard).toHaveLength(rows[0]?.count ?? 0);
    expect(new Set(heard).size).toBe(heard.length);
  });
});
