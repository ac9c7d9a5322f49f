import type { FastifyInstance } from 'fastify';
import type { Issuer } from '../../kit/caller/issuer.ts';
import type { SigningKey } from '../../kit/caller/keys.ts';
import { type Config, ConfigMistaken } from '../../kit/config.ts';
import { openDatabase } from '../../kit/database/connect.ts';
import { headsAt, serveHeads } from '../../kit/ledger/deposit.ts';
import { postgresHeads } from '../../kit/ledger/postgres/heads.ts';
import type { HeadKeeper } from '../../kit/ledger/stores.ts';
import { isBelievable } from '../../kit/loopback.ts';
import type { OpenRoom } from '../../kit/room/open.ts';
import { ROOMS, type RoomName } from '../../kit/vocabulary/rooms.ts';
import { addressOf } from './addresses.ts';
import { GATEWAY_ISSUER, issuerOfRoom } from './identity.ts';
import { type Addresses, keysOfRoom } from './readers.ts';

/** The room that keeps the heads of a room's ledger: never the room itself. */
export function keeperOf(room: RoomName): RoomName {
  return room === 'sharing' ? 'legal' : 'sharing';
}

/** A keeper in this process: its schema, on a connection of its own. */
export function headsHere(keeper: RoomName, url: string): HeadKeeper & { close(): Promise<void> } {
  const database = openDatabase({ url, schema: keeper, connections: 1, counted: 'ledger' });
  return { deposit: postgresHeads(database).deposit, close: database.close };
}

/**
 * A keeper in a process of its own.
 * @throws ConfigMistaken where nobody says where it answers, or anybody could take and read there what is deposited.
 */
export function headsElsewhere(
  room: RoomName,
  config: Config,
  spoken: { readonly key: SigningKey; readonly name: string },
): HeadKeeper {
  const keeper = keeperOf(room);
  const address = addressOf(keeper, config);
  if (address !== null && isBelievable(address)) return headsAt(address, spoken);
  const mistake =
    address === null
      ? `must say where ${keeper} answers`
      : `${address} must be an https address, or http on this machine`;
  throw new ConfigMistaken([
    `${keeper.toUpperCase()}_URL: ${mistake}: the signed heads of the ledger of ${room} are kept there.`,
  ]);
}

/** Takes at `path` the heads of those whose keeper a room is, each from the process whose ledger it is. */
export function keepHeads(
  app: FastifyInstance,
  path: string,
  { name, database }: Pick<OpenRoom, 'name' | 'database'>,
  { gateway, rooms }: { readonly gateway: Issuer; readonly rooms: Addresses },
): void {
  if (!ROOMS.some((room) => keeperOf(room) === name)) return;
  const depositors = rooms.flatMap(([room, address]) =>
    keeperOf(room) === name && address !== null && isBelievable(address) ? [keysOfRoom(room, address)] : [],
  );
  const { deposit } = postgresHeads(database);
  serveHeads(app, path, { heads: { deposit }, depositors: [gateway, ...depositors], mayDeposit });
}

/** A room speaks of its own chains; a gateway's process may have any room in it. */
function mayDeposit(name: string, chain: string): boolean {
  if (name === GATEWAY_ISSUER) return true;
  const [, room] = /^([a-z]+)-/.exec(chain) ?? [];
  return room !== undefined && name === issuerOfRoom(room as RoomName);
}
