import { Pool } from 'undici';

/** As many clients wait for an answer at any time. */
const CONNECTIONS = 8;

/**
 * Asks operations in rotation, so many times in all.
 * @throws where one is not answered without errors.
 */
export async function askAll(url: string, operations: readonly string[], times: number): Promise<void> {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS, headersTimeout: 0, bodyTimeout: 0 });
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  let next = 0;
  const client = async () => {
    while (next < times) {
      const query = operations[next++ % operations.length] ?? '';
      const { statusCode, body } = await pool.request({
        path,
        method: 'POST',
        headers,
        body: JSON.stringify({ query }),
      });
      const text = await body.text();
      if (statusCode !== 200 || text.includes('"errors"')) throw new Error(`${query}: ${text.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, client));
  await pool.close();
}
