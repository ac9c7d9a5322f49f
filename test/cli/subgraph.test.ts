import { afterEach, describe, expect, it } from '@jest/globals';
import { clearAway } from '../kit/database/fixtures/hold.ts';
import { sampleUrl } from '../support/database.ts';
import { freePorts } from '../support/processes.ts';
import { ask, command, endAll, freshDataDir, run, startHouse, stop } from './support.ts';

const QUESTION = '{ community(code: "445102010018") { name legalAdviser { since } } }';

afterEach(async () => {
  await endAll();
  await clearAway();
});

/** A department and a gateway that know each other's address beforehand, and nothing else of each other. */
async function places() {
  const [legal = 0, gateway = 0] = await freePorts(2);
  const database = { DATABASE_URL: sampleUrl() };
  const graph = `http://127.0.0.1:${gateway}`;
  return {
    port: String(legal),
    graph,
    ofRoom: {
      ...database,
      DATA_DIR: await freshDataDir(),
      GATEWAY_URL: graph,
      SHARING_URL: `${graph}/subgraphs/sharing`,
    },
    ofGateway: {
      ...database,
      DATA_DIR: await freshDataDir(),
      PORT: String(gateway),
      LEGAL_URL: `http://127.0.0.1:${legal}/subgraphs/legal`,
    },
  };
}

async function legal(port: string, environment: Record<string, string>) {
  const room = command('subgraph', ['legal', '--port', port], { environment });
  const [, url = ''] = await room.says(/^legal answers at (http:\S+\/subgraphs\/legal)\. /m);
  return { ...room, url };
}

describe('npm run subgraph', () => {
  it('runs a department as a process of its own, which a gateway asks, misses and finds again', async () => {
    const { port, ofRoom, ofGateway } = await places();
    const room = await legal(port, ofRoom);
    const gateway = await startHouse({ environment: ofGateway });
    const graph = `${gateway.url}/graphql`;
    const whole = { data: { community: { name: '义兴社区', legalAdviser: { since: expect.any(String) } } } };
    expect(await ask(graph, QUESTION)).toEqual(whole);

    room.child.kill('SIGKILL');
    await room.ended();
    const missed = await ask(graph, QUESTION);
    expect(missed.data).toEqual({ community: { name: '义兴社区', legalAdviser: null } });
    expect(missed.errors).toHaveLength(1);

    const again = await legal(port, ofRoom);
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
    const { port, ofRoom, ofGateway } = await places();
    const [room, gateway] = await Promise.all([legal(port, ofRoom), startHouse({ environment: ofGateway })]);
    const token = await run('token', ['legal-system', '--audience', 'legal'], { environment: ofGateway });
    const authorization = `Bearer ${token.stdout.trim()}`;
    const complaints = '{ legalAdviser(id: "adviser-445102-031") { complaints } }';
    expect(await ask(room.url, complaints, { authorization })).toEqual({
      data: { legalAdviser: { complaints: '示例：一件投诉，已答复。' } },
    });
    const named = await fetch(room.url, { method: 'POST', headers: { 'x-request-id': 'ours-1' } });
    expect(named.headers.get('x-request-id')).toBe('ours-1');
    const elsewhere = await run('token', ['legal-system', '--audience', 'grid'], { environment: ofGateway });
    const refused = await ask(room.url, '{ __typename }', {
      authorization: `Bearer ${elsewhere.stdout.trim()}`,
    });
    expect(refused.data).toBeUndefined();

    expect(await stop(gateway)).toBe(0);
    // What the register last said holds for a second; then nobody knows what the client may do.
    let unknown = await ask(room.url, complaints, { authorization });
    while (unknown.data) unknown = await ask(room.url, complaints, { authorization });
    expect(unknown).toMatchObject({ errors: [{ extensions: { code: 'REGISTER_UNAVAILABLE' } }] });
    expect(
      await ask(room.url, '{ legalAdviser(id: "adviser-445102-031") { complaints name } }'),
    ).toMatchObject({ data: { legalAdviser: { complaints: null, name: expect.any(String) } } });
  });

  it.each([
    [[], 'Name one subgraph: party, grid, legal, volunteer, renovation, sharing.\n'],
    [['kitchen'], 'Name one subgraph: party, grid, legal, volunteer, renovation, sharing.\n'],
    [['legal', '--port', 'many'], '--port takes a number from 0 to 65535; 0 takes any that is free.\n'],
    [
      ['legal', '--gateway', 'http://192.0.2.1:4000'],
      `The configuration is not usable:
- GATEWAY_URL: "http://192.0.2.1:4000" must be an https address, or http on this machine: its keys say who asks.
`,
    ],
    [
      ['legal', '--gateway', 'https://gateway.example'],
      `The configuration is not usable:
- GATEWAY_URL: https://gateway.example is another machine, whose embedded issuer is not accepted here: set AUTH_ISSUER.
`,
    ],
    [['legal', '--prot', '1'], "Unknown option '--prot'. --help says what there is.\n"],
  ])('refuses %j in a sentence', async (args, sentence) => {
    expect(await run('subgraph', args)).toEqual({ code: 1, stdout: '', stderr: sentence });
  });

  it("refuses a register that could be anybody's, in a sentence", async () => {
    const environment = { DATA_DIR: await freshDataDir(), SHARING_URL: 'http://192.0.2.1/graphql' };
    expect(await run('subgraph', ['legal', '--port', '0'], { environment })).toEqual({
      code: 1,
      stdout: '',
      stderr: `The configuration is not usable:
- SHARING_URL: http://192.0.2.1/graphql must be an https address, or http on this machine: what a client may do is read there.
`,
    });
  });
});
