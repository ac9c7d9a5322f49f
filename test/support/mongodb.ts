import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { FERRETDB, MONGODB_MISSING, MONGODB_URL } from './mongodbGiven.ts';

/** Stories for which a MongoDB is needed. */
export const describeMongodb = MONGODB_MISSING === null ? describe : describe.skip;

export interface MongoServer {
  /** The address of a database with nothing in it, which is dropped in the end. */
  ownDatabase(): string;
  /** The server, where it is a process of the story's own. */
  readonly process: ChildProcess | null;
  close(): Promise<void>;
}

/** The MongoDB that MONGODB_URL names, or FerretDB, which speaks as one, as a real process. */
export async function openMongoServer(): Promise<MongoServer> {
  const ferret = MONGODB_URL ? null : await startFerret();
  const url = ferret?.url ?? MONGODB_URL;
  const made: string[] = [];
  return {
    process: ferret?.process ?? null,
    ownDatabase: () => {
      const name = `own_${randomUUID().replaceAll('-', '')}`;
      const own = url.replace(/^(\w[\w+]*:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${name}`);
      made.push(own);
      return own;
    },
    close: async () => {
      if (ferret) return ferret.close();
      for (const own of made) {
        const client = new MongoClient(own);
        await client.db().dropDatabase();
        await client.close();
      }
    },
  };
}

async function startFerret() {
  const folder = await mkdtemp(path.join(tmpdir(), 'concentric-ferretdb-'));
  const child = spawn(FERRETDB, [folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  const ended = gone.then(() => {
    throw new Error(`FerretDB ended at its start, with ${child.exitCode ?? child.signalCode}.`);
  });
  const [line] = await Promise.race([once(child.stdout, 'data'), ended]);
  ended.catch(() => undefined);
  return {
    url: String(line).trim(),
    process: child,
    close: async () => {
      child.kill('SIGTERM');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
