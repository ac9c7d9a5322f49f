import type { FastifyInstance } from 'fastify';
import { serveAgreements } from '../../kit/agreements/feed.ts';
import { type Issuer, issuerWithKeysAt } from '../../kit/caller/issuer.ts';
import type { SigningKey } from '../../kit/caller/keys.ts';
import { readerCheck } from '../../kit/caller/register/readerToken.ts';
import { serveRegister } from '../../kit/caller/register/serve.ts';
import { serveHoldings } from '../../kit/holdings/feed.ts';
import { isBelievable } from '../../kit/loopback.ts';
import type { RoomName } from '../../kit/vocabulary/rooms.ts';
import { KEYS_OF_THE_HOUSE, issuerOfRoom } from './identity.ts';
import type { Sharing } from './sharingHere.ts';

/** The key set that a room of its own publishes, beside the subgraph. */
export const KEYS_OF_ROOM = '/jwks.json';

/** Where the other rooms of the house answer, as far as anybody says so. */
export type Addresses = readonly (readonly [room: RoomName, address: string | null])[];

/** Whose word is believed, and the key and name under which this process speaks itself. */
interface Readers {
  readonly gateway: Issuer;
  readonly rooms: Addresses;
  readonly key: SigningKey;
  readonly name: string;
}

/** Opens register and agreements at `path` to the gateway and to the rooms, each by the key at its known address. */
export function openToReaders(
  app: FastifyInstance,
  path: string,
  { clients, agreements, holdings }: Sharing,
  { gateway, rooms, key, name }: Readers,
): void {
  const readers = rooms.flatMap(([room, address]) =>
    address !== null && isBelievable(address) ? [keysOfRoom(room, address)] : [],
  );
  const mayRead = readerCheck([gateway, ...readers]);
  serveRegister(app, path, clients, mayRead);
  serveAgreements(app, path, { ask: agreements, key, issuer: name, mayRead });
  serveHoldings(app, path, {
    tell: holdings,
    issuers: [gateway, ...readers],
    speaksFor: (issuer, room) => issuer === gateway.issuer || issuer === issuerOfRoom(room),
  });
}

const keySets = new Map<string, Issuer>();

/** The key set that a room of its own publishes: fetched once for all who ask, as a room that ends answers no more. */
export function keysOfRoom(room: RoomName, address: string): Issuer {
  const at = `${address.replace(/\/$/, '')}${KEYS_OF_ROOM}`;
  const name = `${room} ${at}`;
  const keys = keySets.get(name) ?? issuerWithKeysAt(issuerOfRoom(room), at, KEYS_OF_THE_HOUSE);
  keySets.set(name, keys);
  return keys;
}
