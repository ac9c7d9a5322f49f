import { type Config, ConfigMistaken } from '../../kit/config.ts';
import { isBelievable } from '../../kit/loopback.ts';
import { ROOMS, type RoomName } from '../../kit/vocabulary/rooms.ts';

/** Where a room of its own listens unless it is told otherwise. */
export function usualPort(room: RoomName): number {
  return 4101 + ROOMS.indexOf(room);
}

/**
 * Where a room of its own answers. Under the embedded issuer the whole house is on this machine, at its usual
 * ports; anywhere else nobody is believed to be a room by the port that it took.
 */
export function addressOf(room: RoomName, { subgraphUrls, authIssuer }: Config): string | null {
  const usual = `http://127.0.0.1:${usualPort(room)}/subgraphs/${room}`;
  return subgraphUrls[room] ?? (authIssuer === null ? usual : null);
}

/**
 * Where the register is read.
 * @throws ConfigMistaken where what is read there could be anybody's, or nobody says where it is.
 */
export function registerAddress(config: Config): string {
  const address = addressOf('sharing', config);
  if (address !== null && isBelievable(address)) return address;
  throw new ConfigMistaken([
    address === null
      ? 'SHARING_URL: must say where sharing answers: what a client may do is read there.'
      : `SHARING_URL: ${address} must be an https address, or http on this machine: what a client may do is read there.`,
  ]);
}
