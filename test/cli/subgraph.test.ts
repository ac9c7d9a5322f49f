import { afterEach, describe, expect, it } from '@jest/globals';
import { clearAway } from '../kit/database/fixtures/hold.ts';
import { sampleUrl } from '../support/database.ts';
import { ask, command, endAll, freshDataDir, run, startHouse, stop } from './support.ts';

const QUESTION = '{ community(code: "445102010018") { name legalAdviser { since } } }';

afterEach(async () => {
  await endAll();
  await clearAway();
});

async function legal(port: string, environment: Record<string, string>) {
  const room = command('subgraph', ['legal', '--port', port], { environment });
  const [, url = ''] = await room.says(/^legal answers at (http:\S+\/subgraphs\/legal)\. /m);
  return { ...room, url };
}

describe('npm run subgraph', () => {
  it('runs a department as a process of its own, which a gateway asks, misses and finds again', async () => {
    const environment = { DATA_DIR: await freshDataDir(), DATABASE_URL: sampleUrl() };
    const room = await legal('0', environment);
    const gateway = await startHouse({ environment: { ...environment, LEGAL_URL: room.url } });
    const graph = `${gateway.url}/graphql`;
    const whole = { data: { community: { name: '义兴社区', legalAdviser: { since: expect.any(String) } } } };
    expect(await ask(graph, QUESTION)).toEqual(whole);

    room.child.kill('SIGKILL');
    await room.ended();
    const missed = await ask(graph, QUESTION);
    expect(missed.data).toEqual({ community: { name: '义兴社区', legalAdviser: null } });
    expect(missed.errors).toHaveLength(1);

    const again = await legal(new URL(room.url).port, environment);
    let answer = await ask(graph, QUESTION);
    // A gateway may leave a department that fell silent in peace for a moment.
    while (answer.errors !== undefined) answer = await ask(graph, QUESTION);
    expect(answer).toEqual(whole);
    expect(await fetch(new URL('/health', again.url)).then((health) => health.json())).toEqual({
      status: 'ok',
    });
    expect(await stop(again)).toBe(0);
    expect(again.stdout()).toMatch(/Stopped\.\n$/);
    expect(await stop(gateway)).toBe(0);
  });

  it('answers a client directly, with a token for it', async () => {
    const environment = { DATA_DIR: await freshDataDir(), DATABASE_URL: sampleUrl() };
    const room = await legal('0', environment);
    const token = await run('token', ['legal-system', '--audience', 'legal'], { environment });
    const authorization = `Bearer ${token.stdout.trim()}`;
    expect(await ask(room.url, '{ __typename }', { authorization })).toEqual({
      data: { __typename: 'Query' },
    });
    const named = await fetch(room.url, { method: 'POST', headers: { 'x-request-id': 'ours-1' } });
    expect(named.headers.get('x-request-id')).toBe('ours-1');
    const elsewhere = await run('token', ['legal-system', '--audience', 'grid'], { environment });
    const refused = await ask(room.url, '{ __typename }', {
      authorization: `Bearer ${elsewhere.stdout.trim()}`,
    });
    expect(refused.data).toBeUndefined();
  });

  it.each([
    [[], 'Name one subgraph: party, grid, legal, volunteer, renovation, sharing.\n'],
    [['kitchen'], 'Name one subgraph: party, grid, legal, volunteer, renovation, sharing.\n'],
    [['legal', '--port', 'many'], '--port takes a number from 0 to 65535; 0 takes any that is free.\n'],
    [['legal', '--prot', '1'], "Unknown option '--prot'. --help says what there is.\n"],
  ])('refuses %j in a sentence', async (args, sentence) => {
    expect(await run('subgraph', args)).toEqual({ code: 1, stdout: '', stderr: sentence });
  });
});
