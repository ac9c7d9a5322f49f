/** `npm run -s token -- CLIENT`: prints a token of the embedded issuer, and nothing else. */
import { issueToken } from '../kit/caller/issueToken.ts';
import { openSigningKey } from '../kit/caller/keys.ts';
import { gatewayAudience, subgraphAudience } from '../kit/caller/mint.ts';
import { ROOMS } from '../kit/vocabulary/rooms.ts';
import { CLIENTS, type SampleClient } from '../subgraphs/sharing/clients.ts';
import { HOUSE } from './house/folders.ts';
import { EMBEDDED_ISSUER } from './house/identity.ts';
import { Mistaken, operatorsConfig, readArguments, runCommand } from './house/operator.ts';

/** A year: what holds longer is a key, not a token. */
const LONGEST_HOURS = 8_784;

const HELP = `npm run -s token -- CLIENT [options]   prints a token of the embedded issuer, and nothing else

  --department CODE   one department to stand for, such as JUSTICE-441400, where the client may stand for several
  --officer NAME      the person behind the client: a pseudonym, recorded with what is asked
  --audience ROOM     a token for one subgraph instead of the gateway: ${ROOMS.join(', ')}
  --hours N           how long it holds (default 12)
  -h, --help          this text

Clients and what each may do:

${CLIENTS.map((client) => `  ${client.id.padEnd(20)} ${client.name}: ${client.may}${purposesOf(client)}`).join('\n')}

A purpose is declared with the header Concentric-Purpose. Clients of departments have the roles APPLICANT, by which they
apply for others' items, and STEWARD, by which they decide about their own: with --officer, as a person decides.
`;

await runCommand(async () => {
  process.stdout.write(`${await run()}\n`);
});

async function run(): Promise<string> {
  const { values, positionals } = readArguments({
    department: { type: 'string' },
    officer: { type: 'string' },
    audience: { type: 'string' },
    hours: { type: 'string', default: '12' },
  });
  if (values.help) return HELP;
  const [name, ...others] = positionals;
  const client = CLIENTS.find(({ id }) => id === name);
  if (client === undefined || others.length > 0)
    throw new Mistaken(
      `Name one client: ${CLIENTS.map(({ id }) => id).join(', ')}. --help says what each may do.`,
    );
  const { department, officer, hours } = values;
  checkDepartment(client, department);
  const config = operatorsConfig(HOUSE);
  if (config.authIssuer !== null)
    throw new Mistaken(
      `AUTH_ISSUER is set: tokens come from ${config.authIssuer}, and the embedded issuer is off.`,
    );
  const audience = audienceOf(values.audience, config.authAudience);
  if (!(Number(hours) > 0 && Number(hours) <= LONGEST_HOURS))
    throw new Mistaken(`--hours takes a number above 0, at most ${LONGEST_HOURS}.`);
  if (officer?.trim() === '') throw new Mistaken('--officer takes a name.');
  const key = await openSigningKey(config.dataDir, 'issuer');
  return issueToken({
    key,
    issuer: EMBEDDED_ISSUER,
    client: client.id,
    department,
    officer,
    audience,
    hours: Number(hours),
  });
}

/** A department of the client's own function, unless the client may stand for any. */
function checkDepartment(client: SampleClient, department: string | undefined): void {
  if (department === undefined) return;
  if (!/^[A-Z_]+-\d{6}$/.test(department))
    throw new Mistaken(
      `"${department}" is no department code: write a function and a region, such as JUSTICE-441400.`,
    );
  if (client.standsForAny || (client.function && department.startsWith(`${client.function}-`))) return;
  const own = client.function
    ? `departments of ${client.function}, such as ${client.function}-441400`
    : 'no department';
  throw new Mistaken(`${client.id} stands for ${own}.`);
}

function audienceOf(room: string | undefined, gateway: string | null): string {
  if (room === undefined) return gateway ?? gatewayAudience();
  if (ROOMS.some((known) => known === room)) return subgraphAudience(room);
  throw new Mistaken(`--audience takes one of ${ROOMS.join(', ')}.`);
}

function purposesOf({ purposes }: SampleClient): string {
  return purposes.length === 0 ? '' : `; purposes ${purposes.join(', ')}`;
}
