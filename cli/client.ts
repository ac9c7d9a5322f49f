/** `npm run client -- ID --department CODE …`: registers a client, such as the data authority's first one. */
import { HOUSE } from './house/folders.ts';
import { Mistaken, operatorsConfig, readArguments, runCommand } from './house/operator.ts';

const HELP = `npm run client -- ID [options]   registers a client in sharing

  ID                       as the issuer's tokens name it
  --name NAME              what it is called, such as 潮州市数据局业务系统
  --department CODE        for which department it speaks, such as DATA-445100 or JUSTICE-445102
  --department-name NAME   what that is called, where it is not registered yet
  --role ROLE              what its officers may do, several times: STEWARD, APPLICANT, DATA_STEWARD, LEGAL_STEWARD
  --purpose ID             what it may ask for, several times, such as home-visits
  -h, --help               this text

The first to register is a client of the data authority with the role STEWARD: two officers whom its tokens name consent
to what others ask of it. There is one way to the first of them, this command; it registers no second one. What is there
stays: a client that is registered is not registered again.
`;

await runCommand(async () => {
  const { values, positionals } = readArguments({
    name: { type: 'string' },
    department: { type: 'string' },
    'department-name': { type: 'string' },
    role: { type: 'string', multiple: true },
    purpose: { type: 'string', multiple: true },
  });
  if (values.help) return void process.stdout.write(HELP);
  const [id, ...others] = positionals;
  if (!id?.trim() || others.length > 0) throw new Mistaken('Name one client. --help says how.');
  const { name, department, role = [], purpose = [] } = values;
  if (!name?.trim()) throw new Mistaken('--name says what the client is called.');
  if (!department)
    throw new Mistaken('--department says for which department it speaks, such as DATA-445100.');
  const { registerClient } = await import('./house/client.ts');
  const told = await registerClient(operatorsConfig(HOUSE), {
    id,
    name,
    department,
    departmentName: values['department-name'],
    roles: role,
    purposes: purpose,
  });
  process.stdout.write(`${told}\n`);
});
