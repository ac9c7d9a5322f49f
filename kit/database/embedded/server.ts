import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import type { Place } from './folder.ts';
import { openLog, type Log } from './log.ts';
import { clearOrphan, ownerFlag, readPostmasterFile } from './orphan.ts';
import { send, stopPostmaster } from './processes.ts';
import { DatabaseUnavailable } from './unavailable.ts';

export interface Server {
  readonly port: number;
  /** Also for one that has ended on its own. */
  stop(): Promise<void>;
}

/** How long a backend that was left at work may take to notice, on a busy machine. */
const PATIENCE_MILLISECONDS = 60_000;

/** Starts PostgreSQL and waits until it serves, however long it needs to recover from a crash. */
export async function startServer(place: Place, binaries: Binaries): Promise<Server> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    await clearOrphan(place.cluster);
    const log = await openLog(place.log);
    const port = await freePort();
    const server = launch(place, binaries, port, log);
    if (await server.ready()) return { port, stop: () => server.stop() };
    await server.stop();
    const words = await log.lastLines();
    if (Date.now() > deadline || !passing.test(words))
      throw new DatabaseUnavailable(didNotStart(place, words));
    await sleep(100);
  }
}

/**
 * Another program took the port first; the children of a PostgreSQL that was killed have not noticed yet; one whose
 * Concentric was killed in this very moment comes up.
 */
const passing =
  /Address already in use|pre-existing shared memory block|lock file "postmaster.pid" already exists/;

function launch(
  place: Place,
  binaries: Binaries,
  port: number,
  log: Log,
): { ready(): Promise<boolean>; stop(): Promise<void> } {
  const child: ChildProcess = spawn(
    binaries.postgres,
    ['-D', place.cluster, '-p', String(port), ...flags()],
    {
      ...place.account,
      cwd: '/',
      // A session of its own: Ctrl-C goes to the server alone, which drains its requests and then stops PostgreSQL.
      detached: true,
      env: { LC_ALL: 'C' },
      stdio: ['ignore', log.descriptor, log.descriptor],
    },
  );
  let ended = false;
  for (const event of ['exit', 'error'] as const) child.once(event, () => (ended = true));
  child.unref();
  // A process that ends without closing, as after an uncaught exception, takes PostgreSQL with it.
  const takeAlong = (): void => {
    if (child.pid !== undefined && !ended) send(child.pid, 'SIGINT');
  };
  process.once('exit', takeAlong);
  return {
    ready: async () => {
      while (!ended) {
        const file = await readPostmasterFile(place.cluster);
        if (file?.ready && file.pid === child.pid) return true;
        await sleep(10);
      }
      return false;
    },
    stop: async () => {
      if (child.pid !== undefined && !ended) await stopPostmaster(child.pid, () => ended);
      process.off('exit', takeAlong);
      await log.close();
    },
  };
}

function flags(): string[] {
  const settings = [
    ownerFlag,
    'listen_addresses=127.0.0.1',
    // Copies on one machine would collide in a shared folder of sockets.
    'unix_socket_directories=',
    // About a hundred for a house whose pools are full, and as much again for another beside it and for tools.
    'max_connections=300',
    'shared_buffers=128MB',
    'logging_collector=off',
    'log_destination=stderr',
    // The log holds no values: neither a refused statement nor the row that refused it.
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
  ];
  return settings.flatMap((setting) => ['-c', setting]);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

const didNotStart = (place: Place, words: string): string =>
  `PostgreSQL does not start on ${place.cluster}: mend what it names below (all of it: ${place.log}), ` +
  `restore the folder from a backup, or set DATA_DIR to another folder.\n${words}`;
