import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOUSE } from '../../cli/house/folders.ts';
import { command, endAll, stop } from '../cli/support.ts';
import { sampleUrl } from '../support/database.ts';
import { type AskedHouse, houseAt } from '../support/modes.ts';
import { type Processes, freePorts, startProcesses } from '../support/processes.ts';

const LICENCE = '{ legalAdviser(id: "adviser-445102-001") { name licence } }';
const ANSWERED = { legalAdviser: { name: '苏某庚', licence: 'VALID' } };

/** A gateway, the register and one department, each with a data folder of its own. */
describe('between processes', () => {
  let processes: Processes;
  let house: AskedHouse;
  beforeAll(async () => {
    processes = await startProcesses({}, ['sharing', 'legal']);
    house = houseAt(processes);
  });
  afterAll(async () => {
    await processes.close();
    await endAll();
  });

  const keysOf = async (name: string) => (await readdir(path.join(processes.folder, name, 'keys'))).sort();
  const published = async (at: string) => {
    const response = await fetch(at);
    const { keys } = (await response.json()) as { keys: Record<string, string>[] };
    return { keys, headers: response.headers };
  };

  it('each has its own key, and none has the private key of another', async () => {
    expect(await keysOf('gateway')).toEqual(['gateway.json', 'issuer.json']);
    expect(await keysOf('legal')).toEqual(['legal-ledger.json', 'legal.json']);
    expect(await keysOf('sharing')).toEqual(['sharing-ledger.json', 'sharing.json']);
  });

  it("a gateway publishes its key and the issuer's apart, for a minute, and never the private half", async () => {
    const sets = await Promise.all(
      ['/.well-known/jwks.json', '/.well-known/issuer-jwks.json'].map((at) =>
        published(`${processes.gateway}${at}`),
      ),
    );

    for (const { keys, headers } of sets) {
      expect(keys).toHaveLength(1);
      expect(Object.keys(keys[0] ?? {}).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
      expect(headers.get('cache-control')).toBe('public, max-age=60');
    }
    expect(sets[0]?.keys[0]?.['kid']).not.toBe(sets[1]?.keys[0]?.['kid']);
  });

  it('the register is closed to clients, to anybody, and to tokens for something else', async () => {
    const register = `${processes.rooms['sharing']}/register/client?id=grid-system`;
    const tokens = [
      await house.token('data-steward', { audience: 'concentric-register' }),
      await house.token('data-steward', { audience: 'concentric-sharing' }),
      await house.token('data-steward'),
    ];

    for (const authorization of [undefined, 'Basic abc', ...tokens.map((token) => `Bearer ${token}`)]) {
      const response = await fetch(register, { headers: authorization ? { authorization } : {} });
      expect(response.status).toBe(401);
      expect(await response.text()).not.toContain('POLITICAL_LEGAL');
    }
  });

  it('a gateway that comes back with a new key is believed again', async () => {
    const asker = house.as('grid-system');
    expect(await asker.ask(LICENCE)).toMatchObject({ status: 200, data: ANSWERED });
    const before = (await published(`${processes.gateway}/.well-known/jwks.json`)).keys[0]?.['kid'];

    await stop(processes.commands['gateway'] ?? raise());
    await rm(path.join(processes.dataDir, 'keys', 'gateway.json'));
    await processes.restart('gateway');

    const after = (await published(`${processes.gateway}/.well-known/jwks.json`)).keys[0]?.['kid'];
    expect(after).not.toBe(before);
    // Until the cool-down is over, neither the register nor the department looks for the new key.
    let answer = await asker.ask(LICENCE);
    while (answer.errors) {
      expect(answer.data?.legalAdviser ?? null).toBeNull();
      await pause(100);
      answer = await asker.ask(LICENCE);
    }
    expect(answer.data).toEqual(ANSWERED);
  });

  it('a gateway finds departments and register where the supergraph says, unless it is told otherwise', async () => {
    const supergraph = path.join(processes.folder, 'supergraph.graphql');
    writeFileSync(
      supergraph,
      Object.entries(processes.rooms).reduce(
        (sdl, [room, url]) => sdl.replace(`http://${room}.concentric.invalid`, url),
        readFileSync(path.join(HOUSE, 'schema/supergraph.graphql'), 'utf8'),
      ),
    );
    const started = command('gateway', ['--port', '0', '--supergraph', supergraph], {
      environment: { DATA_DIR: processes.dataDir },
    });
    const [, gateway = ''] = await started.says(/answers at (\S+)\/graphql/);

    const { data, errors } = await houseAt({ ...processes, gateway })
      .as('grid-system')
      .ask(LICENCE);

    expect(errors).toBeUndefined();
    expect(data).toEqual(ANSWERED);
    expect(await stop(started)).toBe(0);
  });

  it('a department that has the keys of another gateway refuses ours', async () => {
    const [port = 0, other = 0] = await freePorts(2);
    const stranger = command('subgraph', ['legal', '--port', String(port)], {
      environment: {
        DATABASE_URL: sampleUrl(),
        DATA_DIR: path.join(processes.folder, 'stranger'),
        // The department's own key set: there, and not the gateway's.
        GATEWAY_URL: `http://127.0.0.1:${other}`,
      },
    });
    await stranger.says(/ answers at /);
    const elsewhere = command('gateway', ['--port', String(other)], {
      environment: { DATA_DIR: path.join(processes.folder, 'elsewhere') },
    });
    await elsewhere.says(/ answers at /);
    const again = command('gateway', ['--port', '0'], {
      environment: {
        DATA_DIR: processes.dataDir,
        SHARING_URL: processes.rooms['sharing'] ?? '',
        LEGAL_URL: `http://127.0.0.1:${port}/subgraphs/legal`,
      },
    });
    const [, gateway = ''] = await again.says(/answers at (\S+)\/graphql/);

    const refused = await houseAt({ ...processes, gateway })
      .as('grid-system')
      .ask(LICENCE);

    expect(refused.data).toEqual({ legalAdviser: null });
    expect(refused.errors).toMatchObject([
      { extensions: { code: 'DEPARTMENT_UNAVAILABLE', department: 'legal' } },
    ]);
    expect(existsSync(path.join(processes.folder, 'stranger', 'keys', 'gateway.json'))).toBe(false);
    for (const each of [again, elsewhere, stranger]) expect(await stop(each)).toBe(0);
  });
});

function raise(): never {
  throw new Error('There is no gateway.');
}
