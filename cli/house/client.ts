import type { Config } from '../../kit/config.ts';
import { openDatabase } from '../../kit/database/connect.ts';
import { migrate } from '../../kit/database/migrate.ts';
import { isRegionCode } from '../../kit/regions/scope.ts';
import type { Role } from '../../kit/vocabulary/model.ts';
import { PURPOSES, type PurposeId } from '../../subgraphs/sharing/clients.ts';
import { sharing } from '../../subgraphs/sharing/index.ts';
import { FUNCTIONS } from '../../subgraphs/sharing/sample.ts';
import { type Registering, register } from '../../subgraphs/sharing/store/registration.ts';
import { openDatabases } from './databases.ts';
import { Mistaken } from './operator.ts';

interface Said {
  readonly id: string;
  readonly name: string;
  readonly department: string | undefined;
  readonly region: string | undefined;
  readonly departmentName: string | undefined;
  readonly roles: readonly string[];
  readonly purposes: readonly string[];
}

const ROLES: readonly string[] = [
  'STEWARD',
  'APPLICANT',
  'DATA_STEWARD',
  'LEGAL_STEWARD',
  'EMERGENCY_OFFICER',
  'AUDITOR',
] satisfies readonly Role[];

const AGAINST = {
  DEPARTMENT_UNNAMED: 'That department is not registered yet: --department-name says what it is called.',
  CLIENT_THERE: 'That client is registered already: what is there stays.',
  STEWARD_THERE:
    'That data authority has a steward already: this command registers its first one only, and no further one.',
} as const;

/** @returns what was done, in a sentence. */
export async function registerClient(config: Config, said: Said): Promise<string> {
  const registering = understood(said);
  const databases = await openDatabases(config, { join: true, of: ['sharing'] });
  try {
    const url = databases.urlOf('sharing');
    await migrate({ url, schema: 'sharing', folder: sharing.migrations });
    const database = openDatabase({ url, schema: 'sharing', connections: 1 });
    try {
      const against = await register(database, registering);
      if (against !== null) throw new Mistaken(AGAINST[against]);
    } finally {
      await database.close();
    }
  } finally {
    await databases.close();
  }
  const { department, region, roles } = registering;
  return `${said.id} is registered for ${department?.code ?? region}: ${roles.join(', ') || 'no role'}.`;
}

function understood(said: Said): Registering {
  const { id, name, roles, purposes } = said;
  const role = roles.find((each) => !ROLES.includes(each));
  if (role !== undefined) throw new Mistaken(`--role takes ${ROLES.join(', ')}.`);
  const purpose = purposes.find((each) => !Object.hasOwn(PURPOSES, each));
  if (purpose !== undefined) throw new Mistaken(`--purpose takes ${Object.keys(PURPOSES).join(', ')}.`);
  return {
    id,
    name,
    ...placed(said),
    roles,
    purposes: purposes.map((each) => ({ id: each, name: PURPOSES[each as PurposeId] })),
  };
}

/** A department says where it is; an auditor speaks for none, and looks at a region. */
function placed({ department, departmentName, region, roles }: Said) {
  if (department === undefined) {
    if (region === undefined || roles.length === 0 || roles.some((role) => role !== 'AUDITOR'))
      throw new Mistaken(
        '--department says for which department it speaks, such as DATA-445100; only an AUDITOR goes without, with --region.',
      );
    if (!isRegionCode(region)) throw new Mistaken(`"${region}" is no region code, such as 445100.`);
    return { department: null, region };
  }
  const [, named = '', seat = ''] = /^([A-Z_]+)-(\d+)$/.exec(department) ?? [];
  if (!Object.hasOwn(FUNCTIONS, named) || !isRegionCode(seat))
    throw new Mistaken(
      `"${department}" is no department code: write a function and a region, such as DATA-445100.`,
    );
  if (region !== undefined)
    throw new Mistaken('--region goes without --department, whose code names its region.');
  return { department: { code: department, function: named, name: departmentName ?? null }, region: seat };
}
