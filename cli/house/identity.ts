import type { FastifyInstance } from 'fastify';
import type { ClientRegister } from '../../kit/caller/caller.ts';
import { discoverIssuer } from '../../kit/caller/discovery.ts';
import { type Identify, createIdentifier } from '../../kit/caller/identify.ts';
import {
  type Issuer,
  type KeyFetching,
  embeddedIssuer,
  issuerWithKeysAtAny,
} from '../../kit/caller/issuer.ts';
import { type SigningKey, openSigningKey } from '../../kit/caller/keys.ts';
import { gatewayAudience } from '../../kit/caller/mint.ts';
import { createSubgraphIdentifier } from '../../kit/caller/subgraph.ts';
import { createVerifier } from '../../kit/caller/verify.ts';
import type { Config } from '../../kit/config.ts';
import { serveKeys } from '../../kit/http/keys.ts';
import type { Log } from '../../kit/log.ts';
import type { RoomName } from '../../kit/vocabulary/rooms.ts';

/** The names under which this house signs. The keys differ from copy to copy, so that tokens do not travel. */
export const EMBEDDED_ISSUER = 'https://issuer.concentric.invalid';
export const GATEWAY_ISSUER = 'https://gateway.concentric.invalid';
export const issuerOfRoom = (room: RoomName) => `https://${room}.concentric.invalid`;

/** Where a gateway publishes its own key, and the embedded issuer's. */
const GATEWAY_KEYS = '/.well-known/jwks.json';
const ISSUER_KEYS = '/.well-known/issuer-jwks.json';

/**
 * Keys inside the house: a process that starts with a new key is believed within seconds, and one whose key was
 * taken away no longer than a minute.
 */
export const KEYS_OF_THE_HOUSE: KeyFetching = { cooldownMilliseconds: 5_000, cacheMilliseconds: 60_000 };

/** Whose word on who asks counts in a process, and the key under which it speaks itself. */
export interface Trust {
  readonly key: SigningKey;
  readonly gateway: Issuer;
  /** Whose tokens clients bring: the city's issuer, or the embedded one. */
  readonly issuers: readonly Issuer[];
}

export interface TrustOfGateway extends Trust {
  /** The embedded issuer's key, where there is one. */
  readonly embedded: SigningKey | null;
}

/** A gateway's: it has its own key, and the embedded issuer's where there is one, which it publishes. */
export async function trustOfGateway(config: Config, log: Log): Promise<TrustOfGateway> {
  const key = await openSigningKey(config.dataDir, 'gateway');
  const gateway = embeddedIssuer(key, GATEWAY_ISSUER);
  if (config.authIssuer !== null)
    return { key, gateway, issuers: [await discovered(config.authIssuer, log)], embedded: null };
  const embedded = await openSigningKey(config.dataDir, 'issuer');
  return { key, gateway, issuers: [embeddedIssuer(embedded, EMBEDDED_ISSUER)], embedded };
}

/** A room's in a process of its own: a key of its own, and of everybody else the public half alone. */
export async function trustOfRoom(room: RoomName, config: Config, log: Log): Promise<Trust> {
  const published = (issuer: string, path: string) =>
    issuerWithKeysAtAny(
      issuer,
      config.gatewayUrls.map((url) => `${url}${path}`),
      KEYS_OF_THE_HOUSE,
    );
  return {
    key: await openSigningKey(config.dataDir, room),
    gateway: published(GATEWAY_ISSUER, GATEWAY_KEYS),
    issuers: [
      config.authIssuer === null
        ? published(EMBEDDED_ISSUER, ISSUER_KEYS)
        : await discovered(config.authIssuer, log),
    ],
  };
}

/** What a gateway publishes. Apart, because the key of clients' tokens must not speak for the gateway. */
export function publishKeys(app: FastifyInstance, { key, embedded }: TrustOfGateway): void {
  serveKeys(app, GATEWAY_KEYS, key);
  if (embedded !== null) serveKeys(app, ISSUER_KEYS, embedded);
}

/** Who asks the gateway. */
export function identifyAtGateway({ issuers }: Trust, config: Config, register: ClientRegister): Identify {
  const verify = createVerifier({ issuers, audience: config.authAudience ?? gatewayAudience() });
  return createIdentifier({ verify, register });
}

/** Who asks one subgraph: a gateway with its word on a caller, or a client directly. */
export function identifyAt(
  subgraph: string,
  { gateway, issuers }: Trust,
  register: ClientRegister,
): Identify {
  return createSubgraphIdentifier({ subgraph, gateway, issuers, register });
}

function discovered(url: string, log: Log): Promise<Issuer> {
  return discoverIssuer(url, {
    onUnreachable: (reason) => log.warn({ issuer: url, reason }, 'issuer unreachable'),
  });
}
