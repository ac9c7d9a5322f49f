import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HOUSE } from '../../cli/house/folders.ts';
import { clearAway } from '../kit/database/fixtures/hold.ts';
import type { Addresses } from '../support/processes.ts';
import { ask, command, endAll, freshDataDir, run, stop } from './support.ts';

const OURS = path.join(HOUSE, 'schema/supergraph.graphql');
const FOREIGN =
  'enum join__Graph { A @join__graph(name: "a", url: "http://127.0.0.1:1/") } type Query { a: Int }';

describe('npm run gateway', () => {
  let environment: Record<string, string>;
  let file: string;
  beforeEach(async () => {
    const DATA_DIR = await freshDataDir();
    environment = { DATA_DIR };
    file = path.join(path.dirname(DATA_DIR), 'supergraph.graphql');
  });
  afterEach(async () => {
    await endAll();
    await clearAway();
  });

  const refused = async (args: readonly string[], more: Record<string, string> = {}) => {
    const { code, stdout, stderr } = await run('gateway', args, { environment: { ...environment, ...more } });
    expect([code, stdout]).toEqual([1, '']);
    return stderr;
  };

  it('says with --help what it does', async () => {
    const { code, stdout } = await run('gateway', ['--help']);
    expect([code, stdout.split('\n')[0]]).toEqual([
      0,
      'npm run gateway -- [options]   runs the gateway alone, which asks every subgraph over HTTP. Ctrl-C stops it.',
    ]);
  });

  it('leaves rules out where it is told to, and rooms decide all the same', async () => {
    const found = await fetch(process.env.TEST_PROCESSES_URL ?? '');
    const { rooms } = (await found.json()) as Addresses;
    const urls = Object.entries(rooms).map(([room, url]) => [`${room.toUpperCase()}_URL`, url] as const);
    const gateway = command('gateway', ['--supergraph', OURS, '--port', '0', '--open'], {
      environment: { ...environment, ...Object.fromEntries(urls) },
    });
    const [, url = ''] = await gateway.says(/answers at (http:\S+), without sharing rules/);

    const answer = await ask(url, '{ household(id: "household-44510201001801-001") { id address } }');

    expect(answer.data).toEqual({ household: { id: 'household-44510201001801-001', address: null } });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(await stop(gateway)).toBe(0);
  });

  it('serves no supergraph without rules unless it is told to', async () => {
    writeFileSync(file, FOREIGN);
    expect(await refused(['--supergraph', file])).toBe(
      `${file} carries no sharing rules (no @item, no @structure): compose it with npm run compose, or serve it without rules, to this machine alone, with npm run gateway -- --open.\n`,
    );
  });

  it('is open to this machine alone, and only where nobody says who callers are', async () => {
    writeFileSync(file, FOREIGN);
    const open = ['--supergraph', file, '--open'];
    const AUTH_ISSUER = 'https://issuer.example';

    const known =
      '--open serves without sharing rules, and AUTH_ISSUER says that callers are known: leave one of them out.\n';
    expect(await refused(open, { AUTH_ISSUER })).toBe(known);
    expect(await refused(open, { HOST: '0.0.0.0' })).toMatch(/^The configuration is not usable:\n- HOST: /);
  });

  it.each([
    [['kitchen'], '"kitchen" is one word too many. --help says what there is.\n'],
    [['--port', 'many'], '--port takes a number from 0 to 65535; 0 takes any that is free.\n'],
    [['--opened'], "Unknown option '--opened'. --help says what there is.\n"],
  ])('refuses %j in a sentence', async (args, sentence) => {
    expect(await refused(args)).toBe(sentence);
  });
});
