import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyDatabase, ownSample } from '../support/database.ts';
import { openTestHouse } from '../support/house.ts';
import { endAll, run } from './support.ts';

let own: Awaited<ReturnType<typeof emptyDatabase>>;
beforeAll(async () => {
  own = await emptyDatabase();
});
afterEach(endAll);
afterAll(() => own.drop());

const client = (args: readonly string[], url = own.url) =>
  run('client', args, { environment: { DATABASE_URL: url } });
const DATA = ['--name', '数据局业务系统', '--department', 'DATA-445100', '--role', 'STEWARD'];

describe('npm run client', () => {
  it("registers the data authority's first steward in an empty house, and then no second one", async () => {
    expect(await client(['data-office', ...DATA, '--department-name', '潮州市数据局'])).toEqual({
      code: 0,
      stdout: 'data-office is registered for DATA-445100: STEWARD.\n',
      stderr: '',
    });
    expect(await client(['other-office', ...DATA])).toMatchObject({
      code: 1,
      stderr:
        'The data authority has a steward already: this command registers the first one only, and no further one.\n',
    });
    expect(await client(['data-office', ...DATA])).toMatchObject({
      code: 1,
      stderr: 'That client is registered already: what is there stays.\n',
    });

    const args = [
      '--name',
      '司法局业务系统',
      '--department',
      'JUSTICE-445102',
      '--department-name',
      '湘桥区司法局',
    ];
    const roles = ['--role', 'STEWARD', '--role', 'APPLICANT', '--purpose', 'legal-aid'];
    expect(await client(['justice-office', ...args, ...roles])).toMatchObject({ code: 0, stderr: '' });

    const house = await openTestHouse({ DATABASE_URL: own.url });
    const asked =
      '{ caller { client officer roles jurisdiction departments { code name } purposes { id } } }';
    const first = await house.as('data-office', { officer: 'd-1' }).ask(asked);
    const second = await house.as('justice-office').ask(asked);
    await house.close();
    expect(first.data.caller).toEqual({
      client: 'data-office',
      officer: 'd-1',
      roles: ['STEWARD'],
      jurisdiction: ['445100'],
      departments: [{ code: 'DATA-445100', name: '潮州市数据局' }],
      purposes: [],
    });
    expect(second.data.caller).toMatchObject({
      roles: ['STEWARD', 'APPLICANT'],
      departments: [{ code: 'JUSTICE-445102', name: '湘桥区司法局' }],
      purposes: [{ id: 'legal-aid' }],
    });
  });

  it('registers no further steward of the data authority beside that of the sample', async () => {
    const { url, drop } = await ownSample();
    const { code, stderr } = await client(['data-office', ...DATA], url);
    await drop();
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('has a steward already'),
    });
  });

  it.each([
    [[], 'Name one client. --help says how.\n'],
    [['x'], '--name says what the client is called.\n'],
    [['x', '--name', 'X'], '--department says for which department it speaks, such as DATA-445100.\n'],
    [
      ['x', '--name', 'X', '--department', 'TEA-445100'],
      '"TEA-445100" is no department code: write a function and a region, such as DATA-445100.\n',
    ],
    [
      ['x', '--name', 'X', '--department', 'HOUSING-445103'],
      'That department is not registered yet: --department-name says what it is called.\n',
    ],
    [
      ['x', '--name', 'X', '--department', 'DATA-445100', '--role', 'MAYOR'],
      '--role takes STEWARD, APPLICANT, DATA_STEWARD, LEGAL_STEWARD.\n',
    ],
  ])('refuses %j in a sentence', async (args, sentence) => {
    expect(await client(args)).toEqual({ code: 1, stdout: '', stderr: sentence });
  });
});
