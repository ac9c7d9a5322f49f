import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { office } from '../support/agreements.ts';
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
const REVIEW = `mutation ($input: ReviewItemsInput!) { reviewItems(input: $input) {
  __typename ... on ItemReview { decision department { code } items { id published } } ... on Refusal { code message }
} }`;
const FIRST = [
  '--role',
  'DATA_STEWARD',
  '--role',
  'APPLICANT',
  '--purpose',
  'legal-aid',
  '--department-name',
  '潮州市数据局',
];

describe('npm run client', () => {
  it("registers the data authority's first steward in an empty house, and then no second one", async () => {
    expect(await client(['data-office', ...DATA, ...FIRST])).toEqual({
      code: 0,
      stdout: 'data-office is registered for DATA-445100: STEWARD, DATA_STEWARD, APPLICANT.\n',
      stderr: '',
    });
    expect(await client(['other-office', ...DATA])).toMatchObject({
      code: 1,
      stderr:
        'That data authority has a steward already: this command registers its first one only, and no further one.\n',
    });
    const reviewer = ['--name', 'X', '--department', 'DATA-445100', '--role', 'DATA_STEWARD'];
    expect(await client(['other-office', ...reviewer])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('has a steward already'),
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
    const steward = house.as('data-office', { officer: 'd-1' });
    const { data } = await steward.ask('{ dataItem(id: "legal.mediation.matter") { revision } }');
    const items = [{ id: 'legal.mediation.matter', revision: data.dataItem.revision }];
    const review = { key: 'first', items, decision: 'PUBLISH' };
    const reviewed = await steward.ask(REVIEW, { input: review });
    const at = office(house);
    const wanted = { items: ['Mediation.matter'], purpose: 'legal-aid' };
    const applied = await at.apply(wanted, steward);
    const elsewhere = await at.apply({ ...wanted, region: '445102010018' }, steward);
    await house.close();
    expect(reviewed.data.reviewItems).toEqual({
      __typename: 'ItemReview',
      decision: 'PUBLISH',
      department: { code: 'DATA-445100' },
      items: [{ id: 'legal.mediation.matter', published: true }],
    });
    expect(applied).toMatchObject({
      agreements: [
        {
          state: 'SUBMITTED',
          source: { code: 'JUSTICE-445102' },
          items: [{ coordinate: 'Mediation.matter' }],
        },
      ],
    });
    expect(elsewhere).toMatchObject({ code: 'REGION_UNKNOWN' });
    expect(first.data.caller).toEqual({
      client: 'data-office',
      officer: 'd-1',
      roles: ['STEWARD', 'DATA_STEWARD', 'APPLICANT'],
      jurisdiction: ['445100'],
      departments: [{ code: 'DATA-445100', name: '潮州市数据局' }],
      purposes: [{ id: 'legal-aid' }],
    });
    expect(second.data.caller).toMatchObject({
      roles: ['STEWARD', 'APPLICANT'],
      departments: [{ code: 'JUSTICE-445102', name: '湘桥区司法局' }],
      purposes: [{ id: 'legal-aid' }],
    });
  });

  it("registers another data authority's first steward, and an auditor, who speaks for no department", async () => {
    const { url, drop } = await emptyDatabase();
    const of = (code: string, name: string) => [
      ...['--name', name, '--department', code, '--department-name', name],
      ...['--role', 'STEWARD', '--role', 'DATA_STEWARD', '--role', 'EMERGENCY_OFFICER'],
    ];
    expect(await client(['city', ...of('DATA-445100', '潮州市数据局')], url)).toMatchObject({ code: 0 });
    expect(await client(['county', ...of('DATA-445102', '湘桥区数据局')], url)).toMatchObject({ code: 0 });
    const audits = ['--name', '审计监督系统', '--role', 'AUDITOR', '--region', '445100'];
    expect(await client(['audit', ...audits], url)).toEqual({
      code: 0,
      stdout: 'audit is registered for 445100: AUDITOR.\n',
      stderr: '',
    });

    const house = await openTestHouse({ DATABASE_URL: url });
    const audit = await house.as('audit').ask('{ caller { roles jurisdiction departments { code } } }');
    await house.close();
    await drop();
    expect(audit.data.caller).toEqual({ roles: ['AUDITOR'], jurisdiction: ['445100'], departments: [] });
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
    [
      ['x', '--name', 'X', '--role', 'STEWARD', '--region', '445100'],
      '--department says for which department it speaks, such as DATA-445100; only an AUDITOR goes without, with --region.\n',
    ],
    [
      ['x', '--name', 'X', '--role', 'AUDITOR', '--region', '4451'],
      '"4451" is no region code, such as 445100.\n',
    ],
    [
      ['x', '--name', 'X', '--department', 'DATA-445100', '--region', '445100'],
      '--region goes without --department, whose code names its region.\n',
    ],
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
      '--role takes STEWARD, APPLICANT, DATA_STEWARD, LEGAL_STEWARD, EMERGENCY_OFFICER, AUDITOR.\n',
    ],
  ])('refuses %j in a sentence', async (args, sentence) => {
    expect(await client(args)).toEqual({ code: 1, stdout: '', stderr: sentence });
  });
});
