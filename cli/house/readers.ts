import type { FastifyInstance } from 'fastify';
import type { ClientRegister } from '../../kit/caller/caller.ts';
import { type Issuer, issuerWithKeysAt } from '../../kit/caller/issuer.ts';
import { readerCheck } from '../../kit/caller/register/readerToken.ts';
import { serveRegister } from '../../kit/caller/register/serve.ts';
import { isBelievable } from '../../kit/loopback.ts';
import type { RoomName } from '../../kit/vocabulary/rooms.ts';
import { KEYS_OF_THE_HOUSE, issuerOfRoom } from './identity.ts';

/** The key set that a room of its own publishes, beside the subgraph. */
export const KEYS_OF_ROOM = '/jwks.json';

/** Where the other rooms of the house answer, as far as anybody says so. */
export type Addresses = readonly (readonly [room: RoomName, address: string | null])[];

/** Opens the register at `path` to the gateway and to the rooms, each by the key at its known address. */
export function openToReaders(
  app: FastifyInstance,
  path: string,
  register: ClientRegister,
  { gateway, rooms }: { readonly gateway: Issuer; readonly rooms: Addresses },
): void {
  const readers = rooms.flatMap(([room, address]) =>
    address !== null && isBelievable(address) ? [keysOfRoom(room, address)] : [],
  );
  serveRegister(app, path, register, readerCheck([gateway, ...readers]));
}

function keysOfRoom(room: RoomName, address: string): Issuer {
  return issuerWithKeysAt(
    issuerOfRoom(room),
    `${address.replace(/\/$/, '')}${KEYS_OF_ROOM}`,
    KEYS_OF_THE_HOUSE,
  );
}
