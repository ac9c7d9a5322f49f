import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import type { Place } from './folder.ts';
import { lastLines } from './log.ts';
import { DatabaseUnavailable, ifMissing } from './unavailable.ts';

const run = promisify(execFile);

/** The name of PostgreSQL's superuser and of the database. */
export const concentric = 'concentric';

/** Makes the cluster on the first start; says what is wrong with one that cannot be used. Returns the password. */
export async function prepareCluster(place: Place, binaries: Binaries): Promise<string> {
  await sweep(place);
  const entries = await readdir(place.cluster).catch(ifMissing<string[]>([]));
  if (entries.length === 0) return makeCluster(place, binaries);
  const version = entries.includes('PG_VERSION')
    ? (await readFile(path.join(place.cluster, 'PG_VERSION'), 'utf8')).trim()
    : '';
  if (!/^\d+(\.\d+)?$/.test(version)) throw new DatabaseUnavailable(broken(place.cluster));
  if (version !== binaries.major)
    throw new DatabaseUnavailable(otherVersion(place.cluster, version, binaries.major));
  const password = await readFile(place.password, 'utf8').catch(ifMissing(''));
  if (password === '') throw new DatabaseUnavailable(passwordLost(place.password));
  return password;
}

/** Made under another name: a cluster that a full disk or a power cut left half made never bears the right one. */
async function makeCluster(place: Place, { initdb }: Binaries): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  const staging = await mkdtemp(`${place.cluster}.new-`);
  const [fresh, secret] = [path.join(staging, 'cluster'), path.join(staging, 'password')];
  try {
    await writeFile(secret, password, { mode: 0o600 });
    if (place.account) {
      for (const file of [secret, staging]) await chown(file, place.account.uid, place.account.gid);
    }
    const flags = [
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
      '--encoding=UTF8',
      '--auth=scram-sha-256',
    ];
    const child = [
      `--pgdata=${fresh}`,
      `--pwfile=${secret}`,
      `--username=${concentric}`,
      '--no-instructions',
    ];
    await run(initdb, [...child, ...flags], { ...place.account, cwd: '/', env: { LC_ALL: 'C' } }).catch(
      (cause: unknown) => {
        const { stderr, stdout, message } = cause as Error & { stdout?: string; stderr?: string };
        const words = lastLines(stderr || stdout || message);
        throw new DatabaseUnavailable(notMade(place.folder, words), { cause });
      },
    );
    await rm(place.password, { force: true });
    await writeFile(place.password, password, { mode: 0o600 });
    await rename(fresh, place.cluster);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return password;
}

/** Removes what earlier attempts left; a PostgreSQL that still writes there keeps it until the next start. */
async function sweep(place: Place): Promise<void> {
  const prefix = `${path.basename(place.cluster)}.new-`;
  for (const name of await readdir(place.folder)) {
    if (name.startsWith(prefix)) {
      await rm(path.join(place.folder, name), { recursive: true, force: true }).catch(() => undefined);
    }
  }
}

const broken = (cluster: string): string =>
  `The folder ${cluster} holds files, but no PostgreSQL database that can be read: ` +
  'restore it from a backup, move it away to begin with an empty database, or set DATA_DIR to another folder.';

const otherVersion = (cluster: string, found: string, ours: string): string =>
  `The database in ${cluster} was made by PostgreSQL ${found}, and this is PostgreSQL ${ours}: carry it over ` +
  'with pg_dump and pg_restore, move it away to begin with an empty database, or set DATA_DIR to another folder.';

const passwordLost = (file: string): string =>
  `The password of the database is missing in ${file}: restore that file, or set DATA_DIR to another folder.`;

const notMade = (folder: string, words: string): string =>
  `PostgreSQL could not make a database in ${folder}: mend what it names below (often a full disk) and start again, ` +
  `or set DATA_DIR to another folder.\n${words}`;
