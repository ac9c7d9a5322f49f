import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from '@jest/globals';
import { clearAway } from '../kit/database/fixtures/hold.ts';
import { sampleUrl } from '../support/database.ts';
import { endAll, freshDataDir, startHouse, stop } from './support.ts';

const LISTENER = fileURLToPath(new URL('fixtures/connections.mjs', import.meta.url));

afterEach(async () => {
  await endAll();
  await clearAway();
});

it('a house connects to nobody else, even where the environment has a key for reports', async () => {
  const DATA_DIR = await freshDataDir();
  const CONNECTIONS_FILE = path.join(path.dirname(DATA_DIR), 'connections');
  const house = await startHouse({
    environment: {
      DATA_DIR,
      CONNECTIONS_FILE,
      DATABASE_URL: sampleUrl(),
      NODE_OPTIONS: `--import ${LISTENER}`,
      APOLLO_KEY: 'service:of:nobody',
      APOLLO_GRAPH_REF: 'of@nobody',
    },
  });
  const answer = await fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ community(code: "445102010018") { name } }' }),
  });
  expect(await answer.json()).toEqual({ data: { community: { name: '义兴社区' } } });
  // What was counted would be told at the end.
  expect(await stop(house)).toBe(0);

  const hosts = readFileSync(CONNECTIONS_FILE, 'utf8').trim().split('\n');
  expect(hosts).toContain('127.0.0.1');
  expect(hosts.filter((host) => !['127.0.0.1', 'localhost'].includes(host))).toEqual([]);
});
