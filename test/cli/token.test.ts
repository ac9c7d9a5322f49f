import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestHouse, type TestHouse } from '../support/house.ts';
import { endAll, run } from './support.ts';

const CLIENTS = [
  ['coordination-centre', 'COORDINATION-441400'],
  ['party-system', 'ORGANISATION-441400'],
  ['grid-system', 'POLITICAL_LEGAL-441400'],
  ['legal-system', 'JUSTICE-441400'],
  ['volunteer-system', 'SOCIAL_WORK-441400'],
  ['renovation-system', 'HOUSING-441400'],
  ['dashboard-builder', null],
  ['data-steward', 'DATA-441400'],
  ['auditor', null],
  ['resident-app', null],
] as const;

let house: TestHouse;
beforeAll(async () => void (house = await openTestHouse()));
afterAll(() => house.close());
afterEach(endAll);

const token = (...args: string[]) => run('token', args, { environment: { DATA_DIR: house.dataDir } });

async function caller(jwt: string) {
  const authorization = `Bearer ${jwt}`;
  const { data } = await house.ask(
    '{ caller { client officer departments { code } jurisdiction purposes { id } } }',
    {},
    { headers: { authorization } },
  );
  return data?.caller;
}

describe('npm run token', () => {
  it('prints a token that opens the house, and nothing else, for each of the ten clients', async () => {
    for (const [client, department] of CLIENTS) {
      const { code, stdout, stderr } = await token(client);
      expect({ client, code, stderr }).toEqual({ client, code: 0, stderr: '' });
      expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
      const told = await caller(stdout.trim());
      expect(told.client).toBe(client);
      const codes = told.departments.map((each: { code: string }) => each.code);
      if (department === null) expect(codes).toEqual([]);
      else expect(codes).toContain(department);
    }
  });

  it('names the officer, and the one department to stand for', async () => {
    const { stdout } = await token(
      'data-steward',
      '--department',
      'JUSTICE-445102',
      '--officer',
      'counter-7',
    );
    expect(await caller(stdout.trim())).toMatchObject({
      client: 'data-steward',
      officer: 'counter-7',
      departments: [{ code: 'JUSTICE-445102' }],
    });
  });

  it('makes one for a subgraph that is asked directly, which the gateway does not take', async () => {
    const { stdout } = await token('legal-system', '--audience', 'legal');
    const headers = { authorization: `Bearer ${stdout.trim()}` };
    const query = '{ community(code: "445102010018") { code } }';
    const direct = await house.ask('{ __typename }', {}, { headers, at: '/subgraphs/legal' });
    expect(direct.data).toEqual({ __typename: 'Query' });
    const wrong = await house.ask(query, {}, { headers });
    expect(wrong.status).toBe(401);
  });

  it('lists the clients and what each may do', async () => {
    const { code, stdout } = await token('--help');
    expect(code).toBe(0);
    for (const [client] of CLIENTS) expect(stdout).toMatch(new RegExp(`^  ${client} +\\S+: .+`, 'm'));
    expect(stdout).toContain('purposes legal-aid, home-visits');
  });

  it.each([
    [[], /^Name one client: coordination-centre, .*resident-app\. --help says what each may do\.\n$/],
    [['mayor'], /^Name one client: /],
    [['grid-system', 'legal-system'], /^Name one client: /],
    [
      ['legal-system', '--department', 'HOUSING-441400'],
      /^legal-system stands for departments of JUSTICE, such as JUSTICE-441400\.\n$/,
    ],
    [['resident-app', '--department', 'DATA-441400'], /^resident-app stands for no department\.\n$/],
    [['data-steward', '--department', '梅州'], /^"梅州" is no department code: .*\n$/],
    [['grid-system', '--audience', 'kitchen'], /^--audience takes one of party, .*\n$/],
    [
      ['grid-system', '--hours', '-1'],
      /^Option '--hours' argument is ambiguous\. --help says what there is\.\n$/,
    ],
    [['grid-system', '--hours', 'many'], /^--hours takes a number above 0, .*\n$/],
    [['--colour'], /^Unknown option '--colour'\. --help says what there is\.\n$/],
  ])('refuses %j in a sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await token(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});
