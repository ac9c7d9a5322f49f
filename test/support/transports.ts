import { ROOMS } from '../../kit/vocabulary/rooms.ts';
import { type TestHouse, openTestHouse } from './house.ts';

/** The same graph twice: with the departments in the gateway's process, and with each of them over HTTP. */
export interface Transports {
  readonly 'in memory': TestHouse;
  readonly 'over HTTP': TestHouse;
  close(): Promise<void>;
}

export const TRANSPORTS = ['in memory', 'over HTTP'] as const;

export async function openTransports(): Promise<Transports> {
  const inMemory = await openTestHouse();
  const addresses = ROOMS.map((room) => [`${room.toUpperCase()}_URL`, `${inMemory.url}/subgraphs/${room}`]);
  const overHttp = await openTestHouse(Object.fromEntries(addresses), { keysOf: inMemory });
  return {
    'in memory': inMemory,
    'over HTTP': overHttp,
    close: async () => {
      await overHttp.close();
      await inMemory.close();
    },
  };
}
