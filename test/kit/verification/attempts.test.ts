import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Database, openDatabase } from '../../../kit/database/connect.ts';
import { queryOver } from '../../../kit/database/query.ts';
import { type Attempt, openAttempts } from '../../../kit/verification/attempts.ts';
import { emptyDatabase } from '../../support/database.ts';

describe('a department that compares values', () => {
  let own: Awaited<ReturnType<typeof emptyDatabase>>;
  let database: Database;
  beforeAll(async () => {
    own = await emptyDatabase();
    database = openDatabase({ url: own.url, schema: 'public' });
    await database.pool.query(readFileSync('kit/verification/tables.sql', 'utf8'));
  });
  afterAll(async () => {
    await database.close();
    await own.drop();
  });

  const attempt = (on: string, tried: string, of: Partial<Attempt> = {}): Attempt => ({
    department: 'POLITICAL_LEGAL-445102',
    item: 'grid.household.contact-phone',
    on,
    most: 3,
    tried,
    ...of,
  });
  /** A request of its own. */
  const tries = (...attempts: Attempt[]) => Promise.all(attempts.map(openAttempts(queryOver(database.pool))));

  it('may try three different ones on the same thing in a day', async () => {
    expect(await tries(attempt('one', 'a'))).toEqual([true]);
    expect(await tries(attempt('one', 'b'))).toEqual([true]);
    expect(await tries(attempt('one', 'c'))).toEqual([true]);
    expect(await tries(attempt('one', 'd'))).toEqual([false]);
  });

  it('may try the same one again, also after that', async () => {
    expect(await tries(attempt('one', 'b'))).toEqual([true]);
    expect(await tries(attempt('one', 'e'))).toEqual([false]);
  });

  it('tries no more of them under several names in one request', async () => {
    const answers = await tries(...['a', 'b', 'a', 'c', 'd', 'e'].map((value) => attempt('two', value)));

    expect(answers).toEqual([true, true, true, true, false, false]);
  });

  it('tries no more of them in many requests at once', async () => {
    const values = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const answers = await Promise.all(values.map((value) => tries(attempt('three', value))));

    expect(answers.flat().filter((allowed) => allowed)).toHaveLength(3);
  });

  it('does not wait for itself where requests ask about the same subjects in different orders', async () => {
    const subjects = Array.from({ length: 40 }, (_, nth) => `household-${nth}`);
    const forth = subjects.map((subject) => attempt(subject, 'a'));
    const answers = await Promise.all(
      [forth, [...forth].reverse(), forth, [...forth].reverse()].map((all) => tries(...all)),
    );

    expect(answers.flat()).toEqual(Array.from({ length: 160 }, () => true));
  });

  it('counts by thing, item and department', async () => {
    await tries(...['a', 'b', 'c'].map((value) => attempt('four', value)));

    expect(
      await tries(
        attempt('four', 'd'),
        attempt('five', 'd'),
        attempt('four', 'd', { item: 'grid.household.address' }),
        attempt('four', 'd', { department: 'HOUSING-445102' }),
      ),
    ).toEqual([false, true, true, true]);
  });

  it('may try again on the next day, when nothing is left of what it tried', async () => {
    await tries(...['a', 'b', 'c'].map((value) => attempt('six', value)));
    await database.pool.query(`UPDATE verification_attempt SET day = day - 1`);

    expect(await tries(attempt('six', 'd'))).toEqual([true]);
    const { rows } = await database.pool.query(
      'SELECT cardinality(tried) AS tried FROM verification_attempt',
    );
    expect(rows).toEqual([{ tried: 1 }]);
  });

  it('leaves behind neither value nor subject, nor what anybody could make of them', async () => {
    await tries(attempt('household-7', '00012345678'));

    const { rows } = await database.pool.query<{ text: string }>(
      'SELECT verification_attempt::text AS text FROM verification_attempt',
    );
    const kept = rows.map(({ text }) => text).join();
    // Their SHA-256, which whoever has a list of phones could look up.
    const hashes = ['household-7', '00012345678'].flatMap((each) => [
      each,
      createHash('sha256').update(each).digest('hex'),
    ]);
    expect(hashes.filter((each) => kept.includes(each))).toEqual([]);
  });
});
