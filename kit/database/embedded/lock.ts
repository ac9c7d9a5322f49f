import { chmod, rename, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { DatabaseUnavailable, errorCode } from './unavailable.ts';

/**
 * One process per data folder. The lock is a listening socket rather than a file with a process id: the system
 * closes it with its process, however that ends, and no later process with the same id can be taken for the holder.
 */
export interface Lock {
  release(): Promise<void>;
}

/** Null when a living process holds it. */
export async function takeLock(file: string): Promise<Lock | null> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const server = await listen(file);
    if (server) return { release: () => new Promise((resolve) => server.close(() => resolve())) };
    if (await isHeld(file)) return null;
    await clear(file);
  }
  throw new DatabaseUnavailable(`The lock ${file} changes hands all the time: start one Concentric only.`);
}

export function isHeld(file: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect(file, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', (error) => {
      if (['ECONNREFUSED', 'ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) resolve(false);
      else reject(error);
    });
  });
}

async function listen(file: string): Promise<Server | null> {
  const server = createServer((socket) => socket.destroy());
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(file, resolve));
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') return null;
    throw error;
  }
  server.unref();
  // Anybody who can see the lock may ask whether it is held: it answers nothing else.
  await chmod(file, 0o666).catch(() => undefined);
  return server;
}

/** Moves the dead socket aside before removing it: in between, another process may have put a living one there. */
async function clear(file: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if (await isHeld(aside)) await rename(aside, file);
  else await rm(aside, { force: true });
}
