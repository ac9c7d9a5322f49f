import { readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOMS } from '../../kit/vocabulary/rooms.ts';
import { type Ended, type Task, runTasks } from './tasks.ts';

const SUBGRAPHS = fileURLToPath(new URL('../../subgraphs', import.meta.url));
const PRISMA = fileURLToPath(new URL('../../node_modules/prisma/build/index.js', import.meta.url));

const modelOf = (room: string) => path.join(SUBGRAPHS, room, 'data.prisma');
/** The model that a client was generated from lies beside it. */
const stampOf = (room: string) => path.join(SUBGRAPHS, room, 'generated/client/data.prisma');

/** Rooms whose database client is missing, or was generated from another `data.prisma`. */
export function roomsBehind(): readonly string[] {
  return ROOMS.filter((room) => textOf(stampOf(room)) !== textOf(modelOf(room)));
}

/** Generates the database clients of some rooms, two at a time. */
export async function generateClients(rooms: readonly string[] = ROOMS): Promise<readonly Ended[]> {
  const ended = await runTasks(rooms.map(clientTask));
  for (const { ok, task } of ended) if (ok) await copyFile(modelOf(task.name), stampOf(task.name));
  return ended;
}

function clientTask(room: string): Task {
  return {
    name: room,
    node: [PRISMA, 'generate', '--schema', modelOf(room), '--no-hints'],
    environment: {
      // Prisma would fetch its schema engine, which closed networks cannot reach and generating never runs: any
      // file that exists will do.
      PRISMA_SCHEMA_ENGINE_BINARY: PRISMA,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  };
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
