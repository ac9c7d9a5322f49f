/** `npm run client -- ID --department CODE …`: registers a client, such as the data authority's first one. */
import { HOUSE } from './house/folders.ts';
import { Mistaken, operatorsConfig, readArguments, runCommand } from './house/operator.ts';

const HELP = `npm run client -- ID [options]   registers a client in sharing

  ID                       as the issuer's tokens name it
  --name NAME              what it is called, such as 潮州市数据局业务系统
  --department CODE        for which department it speaks, such as DATA-445100 or JUSTICE-445102
  --department-name NAME   what that is called, where it is not registered yet
  --region CODE            instead of a department for an auditor: what it looks at, such as 445100
  --role ROLE              what its officers may do, several times: STEWARD, APPLICANT, DATA_STEWARD, LEGAL_STEWARD,
                           EMERGENCY_OFFICER, AUDITOR
  --purpose ID             what it may ask for, several times, such as home-visits
  -h, --help               this text

The first to register is a client of the data authority with the roles STEWARD and DATA_STEWARD: two officers whom its
tokens name consent to what others ask of it, and they review the catalogue, of which nobody gets anything before. There
is one way to the first steward of each data authority, this command; of neither role it registers a second one there.
With a department its region is registered, for which others can apply from then on. What is there stays: a client that
is registered is not registered again.
`;

await runCommand(async () => {
  const { values, positionals } = readArguments({
    name: { type: 'string' },
    department: { type: 'string' },
    region: { type: 'string' },
    'department-name': { type: 'string' },
    role: { type: 'string', multiple: true },
    purpose: { type: 'string', multiple: true },
  });
  if (values.help) return void process.stdout.write(HELP);
  const [id, ...others] = positionals;
  if (!id?.trim() || others.length > 0) throw new Mistaken('Name one client. --help says how.');
  const { name, department, region, role = [], purpose = [] } = values;
  if (!name?.trim()) throw new Mistaken('--name says what the client is called.');
  const { registerClient } = await import('./house/client.ts');
  const told = await registerClient(operatorsConfig(HOUSE), {
    id,
    name,
    department,
    region,
    departmentName: values['department-name'],
    roles: role,
    purposes: purpose,
  });
  process.stdout.write(`${told}\n`);
});
