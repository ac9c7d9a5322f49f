import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { canReach, isRoot, ownerOf, postgresAccount, type Account } from './account.ts';
import { DatabaseUnavailable } from './unavailable.ts';

/** Everything that one embedded database keeps on disk, side by side in `folder`. */
export interface Place {
  readonly folder: string;
  readonly cluster: string;
  readonly password: string;
  readonly url: string;
  readonly log: string;
  readonly lock: string;
  readonly account: Account | undefined;
  readonly notice: string | undefined;
}

/** Where root keeps what user postgres must reach and cannot reach in the checkout. */
export const systemFolder = '/var/lib/concentric';

/**
 * Decides where the data lies. Data that is there already stays where it is, also when a folder has become
 * reachable or unreachable since: an empty database in place of a full one would be the worse surprise.
 */
export async function choosePlace(dataDir: string): Promise<Place> {
  const own = await realpath(await makeFolder(path.resolve(dataDir)));
  if (!isRoot()) return placeIn(own);
  if (await hasEntries(path.join(own, 'postgres'))) {
    const account = (await ownerOf(path.join(own, 'postgres'))) ?? (await postgresAccount());
    if (!(await canReach(own, account))) throw new DatabaseUnavailable(closedSince(own));
    return placeIn(own, account);
  }
  const account = await postgresAccount();
  const spare = spareFolder(own);
  const spared = await hasEntries(path.join(spare, 'postgres'));
  if (!spared && (await canReach(own, account))) return placeIn(own, account);
  const notice = `The database of ${own} lies in ${spare}: user postgres, who runs it when Concentric is started as root, could not reach the first when it was made.`;
  return placeIn(await makeFolder(spare), account, notice);
}

/** Where a database of this folder may be running; makes nothing. */
export async function possiblePlaces(dataDir: string): Promise<Place[]> {
  const own = await realpath(path.resolve(dataDir)).catch(() => null);
  return own === null ? [] : [placeIn(own), placeIn(spareFolder(own))];
}

/** Like `mkdir -p`; made by root, the new folders let others through (not in), whatever the umask. */
export async function makeFolder(folder: string): Promise<string> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined || !isRoot()) return folder;
  for (let made = folder; made.length >= first.length; made = path.dirname(made)) await chmod(made, 0o711);
  return folder;
}

function placeIn(folder: string, account?: Account, notice?: string): Place {
  const file = (name: string): string => path.join(folder, name);
  return {
    folder,
    cluster: file('postgres'),
    password: file('postgres.password'),
    url: file('postgres.url'),
    log: file('postgres.log'),
    lock: lockFile(folder),
    account,
    notice,
  };
}

/** Beside the data, where nobody else can put one; a socket's address holds about 100 bytes, so long ones move. */
function lockFile(folder: string): string {
  const beside = path.join(folder, 'postgres.lock');
  return Buffer.byteLength(beside) <= 90 ? beside : path.join(tmpdir(), `concentric-${digest(folder)}.lock`);
}

const spareFolder = (own: string): string => path.join(systemFolder, `data-${digest(own)}`);

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

const hasEntries = (folder: string): Promise<boolean> =>
  stat(folder)
    .then(async (found) => !found.isDirectory() || (await readdir(folder)).length > 0)
    .catch(() => false);

const closedSince = (own: string): string =>
  `The database in ${own} is closed to the user who runs PostgreSQL: let others pass ` +
  `(chmod o+x on ${own} and the folders above it), or set DATA_DIR to another folder.`;
