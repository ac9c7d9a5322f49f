import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { DatabaseUnavailable } from './unavailable.ts';

const run = promisify(execFile);

/** The account that PostgreSQL runs under; none means our own. Spreads into the options of `spawn`. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export const isRoot = (): boolean => process.getuid?.() === 0;

/** Whoever made an existing cluster: PostgreSQL serves it to nobody else. */
export async function ownerOf(cluster: string): Promise<Account | undefined> {
  const { uid, gid } = await stat(cluster);
  return uid === 0 ? undefined : { uid, gid };
}

/** PostgreSQL refuses to run as root, so that root lends it the usual account and makes one where there is none. */
export async function postgresAccount(): Promise<Account> {
  const existing = await lookUp();
  if (existing) return existing;
  try {
    await run('groupadd', ['--system', '--force', 'postgres']);
    await run('useradd', [
      '--system',
      '--gid',
      'postgres',
      '--no-create-home',
      '--shell',
      '/bin/false',
      'postgres',
    ]);
  } catch (cause) {
    throw new DatabaseUnavailable(accountMissing, { cause });
  }
  const made = await lookUp();
  if (!made) throw new DatabaseUnavailable(accountMissing);
  return made;
}

/** Asked of the system itself, as that account: modes alone miss access lists, groups and mount options. */
export async function canReach(folder: string, account: Account): Promise<boolean> {
  return run('/bin/sh', ['-c', 'cd -- "$0"', folder], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  );
}

async function lookUp(): Promise<Account | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

const accountMissing =
  'PostgreSQL does not run as root, and no user postgres could be made for it: add one (useradd --system postgres), ' +
  'start Concentric as an ordinary user, or set DATABASE_URL to a PostgreSQL server.';
