import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOMS, type RoomName } from '../../kit/vocabulary/rooms.ts';
import { type Command, command, stop } from '../cli/support.ts';
import { sampleUrl } from './database.ts';

/** Where the graph answers when each of its parts is a process of its own. */
export interface Addresses {
  readonly gateway: string;
  /** The subgraphs' own addresses, by room. */
  readonly rooms: Readonly<Record<string, string>>;
  /** The gateway's data folder: no other process knows it. */
  readonly dataDir: string;
}

export interface Processes extends Addresses {
  readonly folder: string;
  readonly commands: Readonly<Record<string, Command>>;
  /** What all of them have logged, a line each. */
  logged(): readonly string[];
  /** Starts one anew, where it was before. */
  restart(name: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Six subgraphs, or some of them, and a gateway, as an operator starts them: each with a data folder, and so with
 * keys, of its own.
 */
export async function startProcesses(
  environment: Record<string, string> = {},
  started: readonly RoomName[] = ROOMS,
): Promise<Processes> {
  const folder = await mkdtemp(path.join(tmpdir(), 'concentric-processes-'));
  const [gatewayPort = 0, ...ports] = await freePorts(1 + ROOMS.length);
  const gateway = `http://127.0.0.1:${gatewayPort}`;
  const port = (room: string) => ports[ROOMS.findIndex((each) => each === room)] ?? 0;
  const rooms = Object.fromEntries(
    ROOMS.map((room) => [room, `http://127.0.0.1:${port(room)}/subgraphs/${room}`]),
  );
  const common = {
    DATABASE_URL: sampleUrl(),
    LOG_LEVEL: 'info',
    GATEWAY_URL: gateway,
    ...Object.fromEntries(Object.entries(rooms).map(([room, url]) => [`${room.toUpperCase()}_URL`, url])),
    ...environment,
  };
  const commands: Record<string, Command> = {};
  const earlier: Command[] = [];
  const start = async (name: string) => {
    const before = commands[name];
    if (before) earlier.push(before);
    const args = name === 'gateway' ? ['--port', String(gatewayPort)] : [name, '--port', String(port(name))];
    const running = command(name === 'gateway' ? 'gateway' : 'subgraph', args, {
      environment: { ...common, DATA_DIR: path.join(folder, name) },
    });
    commands[name] = running;
    await running.says(/ answers at /);
  };
  const close = async () => {
    await Promise.all(Object.values(commands).map(stop));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await Promise.all([...started, 'gateway'].map(start));
    if (started.includes('sharing'))
      await Promise.all([gateway, ...started.map((room) => rooms[room] ?? '')].map(untilReady));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    folder,
    gateway,
    rooms,
    dataDir: path.join(folder, 'gateway'),
    commands,
    logged: () =>
      [...earlier, ...Object.values(commands)].flatMap(({ stdout }) =>
        stdout()
          .split('\n')
          .filter((line) => line.startsWith('{')),
      ),
    restart: start,
    close,
  };
}

/** What was granted is heard of once sharing knows the asker's key: until then a process is not ready. */
async function untilReady(address: string): Promise<void> {
  while (!(await fetch(new URL('/ready', address))).ok) await sleep(50);
}

/** Ports that nobody has at the moment: every process must know the others' before any of them listens. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}
