import { describe, expect, it } from '@jest/globals';
import { openDatabase } from '../../../kit/database/connect.ts';
import { emptyDatabase } from '../../support/database.ts';

describe('a database', () => {
  it('answers what waited for a connection while the process was busy for six seconds with something else', async () => {
    const own = await emptyDatabase();
    const database = openDatabase({ url: own.url, schema: 'public', connections: 2 });
    const asked = Promise.all(
      [1, 2, 3, 4].map((number) => database.pool.query('SELECT $1::int AS number', [number])),
    );
    await new Promise((resolve) => setImmediate(resolve));

    const busyUntil = performance.now() + 6_000;
    while (performance.now() < busyUntil);

    try {
      const answers = await asked;
      expect(answers.map(({ rows }) => rows)).toEqual([
        [{ number: 1 }],
        [{ number: 2 }],
        [{ number: 3 }],
        [{ number: 4 }],
      ]);
    } finally {
      await database.close();
      await own.drop();
    }
  });
});
