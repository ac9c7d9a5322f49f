import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findProcess, stopPostmaster, type RunningProcess } from './processes.ts';
import { inUse } from './unavailable.ts';

/** What PostgreSQL writes about itself into `postmaster.pid`. */
export interface PostmasterFile {
  readonly pid: number;
  readonly ready: boolean;
}

/** Null when there is none; a file that a full disk cut short names process 0. */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | null> {
  const text = await readFile(postmasterFile(cluster), 'utf8').catch(() => null);
  if (text === null) return null;
  const lines = text.split('\n');
  return { pid: Number.parseInt(lines[0] ?? '', 10) || 0, ready: lines[7]?.trim() === 'ready' };
}

/** The flag by which `clearOrphan` knows whose child a PostgreSQL was. */
export const ownerFlag = `concentric.owner=${process.pid}`;

/**
 * A Concentric that was killed leaves its PostgreSQL running, or at least its `postmaster.pid`. Called under the
 * lock. Not every system shares its temporary folder among all users and services, so that a PostgreSQL whose
 * parent is still the process that started it counts as in use, whatever the lock says.
 */
export async function clearOrphan(cluster: string): Promise<void> {
  const left = await readPostmasterFile(cluster);
  if (!left) return;
  const found = await findProcess(left.pid);
  if (!found || !serves(found, cluster)) {
    if (found || left.pid === 0) await disarm(cluster);
    return;
  }
  if (found.parent === ownerIn(found)) throw inUse(path.dirname(cluster));
  await stopPostmaster(left.pid, async () => !serves(await findProcess(left.pid), cluster));
}

function serves(candidate: RunningProcess | null, cluster: string): boolean {
  return candidate?.command.includes(`/bin/postgres -D ${cluster} `) ?? false;
}

function ownerIn(postmaster: RunningProcess): number {
  return Number(/concentric\.owner=(\d+)/.exec(postmaster.command)?.[1]);
}

/**
 * PostgreSQL does not start while the process that the file names lives, be it a stranger with a reused id; its
 * own parent it knows to be harmless. The rest stays: it shows PostgreSQL whether an old backend still works on
 * the data.
 */
async function disarm(cluster: string): Promise<void> {
  const file = postmasterFile(cluster);
  const [, ...rest] = (await readFile(file, 'utf8')).split('\n');
  await writeFile(file, [process.pid, ...rest].join('\n') || `${process.pid}\n`);
}

const postmasterFile = (cluster: string): string => path.join(cluster, 'postmaster.pid');
