import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownSample, sql } from '../../support/database.ts';
import { type TestHouse, openTestHouse } from '../../support/house.ts';
import { json } from '../../support/raw.ts';
import { statementsDuring } from '../../support/statements.ts';

const ROWS = 100_000;

/** Has this process collect its garbage: what is counted thereafter is held. */
const collectGarbage = (() => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
})();

function held(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** A body as text, a chunk at a time. */
async function* textOf({ body }: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  for (let read = await reader?.read(); read?.done === false; read = await reader?.read())
    yield decoder.decode(read.value, { stream: true });
}

/** One process alone, whose memory and statements can be measured from here. */
describe('the bulk export of a large register, in one process', () => {
  let house: TestHouse;
  let own: Awaited<ReturnType<typeof ownSample>>;

  beforeAll(async () => {
    own = await ownSample();
    house = await openTestHouse({ DATABASE_URL: own.url });
    await sql(
      own.url,
      `INSERT INTO legal.law_firm SELECT (jsonb_populate_record(f, jsonb_build_object('id', 'bulk-' || n, 'name', 'bulk ' || n))).*
       FROM legal.law_firm f, generate_series(1, ${ROWS}) n WHERE f.id = 'firm-350526-01'`,
    );
    await sql(own.url, 'ANALYZE legal.law_firm');
  });
  afterAll(async () => {
    await house.close();
    await own.drop();
  });

  it('writes 100,000 rows a line each, and holds no more than a few pages of them', async () => {
    const response = await fetch(new URL('/export', house.url), {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query: '{ lawFirms(within: "350526") { nodes { id name region { code } } } }' }),
    });
    const before = held();
    let most = 0;
    let counted = 0;
    let rows = 0;
    let last = '';
    let rest = '';
    for await (const chunk of textOf(response)) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      rows += lines.filter((line) => line.startsWith('{"node"')).length;
      last = lines.at(-1) ?? last;
      if (rows < counted + ROWS / 10) continue;
      counted = rows;
      most = Math.max(most, held() - before);
    }
    const { end } = JSON.parse(last) as { end: { rows: number; complete: boolean; changesSince: string } };

    expect(rows).toBeGreaterThanOrEqual(ROWS);
    expect(end).toMatchObject({ rows, complete: true, changesSince: expect.any(String) });
    expect(counted).toBeGreaterThan(0.8 * ROWS);
    expect(most).toBeLessThan(10 * 1024 * 1024);
  }, 180_000);

  it('asks for no more than its reader takes, and for nothing once the reader has gone', async () => {
    const aborting = new AbortController();
    // Long lines, so that what lies between the two ends is soon full.
    const names = Array.from({ length: 60 }, (_, index) => `name${index}: name`).join(' ');
    const pagesDuring = async (run: () => Promise<unknown>) => (await statementsDuring(run)).legal ?? 0;
    const response = await fetch(new URL('/export', house.url), {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query: `{ lawFirms(within: "350526") { nodes { id ${names} } } }` }),
      signal: aborting.signal,
    });
    await response.body?.getReader().read();
    // What lies between the two ends fills up first; all the pages would take much longer.
    let whileNobodyReads = Infinity;
    for (let second = 0; second < 20 && whileNobodyReads > 0; second += 1)
      whileNobodyReads = await pagesDuring(() => sleep(1_000));
    aborting.abort();
    await sleep(500);
    const afterwards = await pagesDuring(() => sleep(1_000));

    expect(whileNobodyReads).toBe(0);
    expect(afterwards).toBe(0);
  }, 60_000);
});
