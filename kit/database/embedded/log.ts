import { open, readFile, rm } from 'node:fs/promises';

/** PostgreSQL's own log: a file, fresh at each start, so that the console stays the server's. */
export interface Log {
  /** For PostgreSQL to inherit, which so writes as whoever opened it, wherever it lies. */
  readonly descriptor: number;
  lastLines(): Promise<string>;
  close(): Promise<void>;
}

const limit = 8 * 1024 * 1024;

export async function openLog(file: string): Promise<Log> {
  // Removed rather than emptied: the last one may belong to another user.
  await rm(file, { force: true });
  const handle = await open(file, 'a', 0o600);
  const guard = setInterval(() => {
    void handle.stat().then(
      ({ size }) => (size > limit ? handle.truncate() : undefined),
      () => undefined,
    );
  }, 60_000);
  guard.unref();
  return {
    descriptor: handle.fd,
    lastLines: async () => lastLines(await readFile(file, 'utf8').catch(() => '')),
    close: async () => {
      clearInterval(guard);
      await handle.close();
    },
  };
}

export function lastLines(text: string): string {
  return text.trim().split('\n').slice(-5).join('\n');
}
