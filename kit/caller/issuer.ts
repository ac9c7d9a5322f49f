import { createLocalJWKSet, createRemoteJWKSet, customFetch, errors } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { fetchJson, IssuerMisconfigured } from './fetchJson.ts';
import type { SigningKey } from './keys.ts';
import { patient } from './patient.ts';
import { TokenRefused } from './refusals.ts';

/** Who signs tokens, and how to find the key that a token names. */
export interface Issuer {
  readonly issuer: string;
  readonly keys: JWTVerifyGetKey;
}

export interface KeyFetching {
  /** How long after a fetch an unknown key does not cause another: forged tokens must not become load on the issuer. */
  readonly cooldownMilliseconds?: number;
  /** How long keys are used without asking again: so long may a withdrawn key be accepted. */
  readonly cacheMilliseconds?: number;
  readonly deadlineMilliseconds?: number;
  /** How long to leave an issuer alone after a failure. */
  readonly pauseMilliseconds?: number;
}

const keySet = z.looseObject({ keys: z.array(z.looseObject({ kty: z.string() })) });

/** An issuer whose keys are at a known address, such as a gateway's own. */
export function issuerWithKeysAt(issuer: string, jwksUri: string, options: KeyFetching = {}): Issuer {
  const { deadlineMilliseconds = 5_000, pauseMilliseconds = 2_000 } = options;
  const load = patient(async () => {
    const parsed = keySet.safeParse(await fetchJson(jwksUri, deadlineMilliseconds));
    if (parsed.success) return parsed.data;
    throw new IssuerMisconfigured(`${jwksUri} answers with something that is not a key set.`);
  }, pauseMilliseconds);
  const keys = createRemoteJWKSet(new URL(jwksUri), {
    cooldownDuration: options.cooldownMilliseconds ?? 30_000,
    cacheMaxAge: options.cacheMilliseconds ?? 600_000,
    [customFetch]: async () => Response.json(await load().catch(unavailable(issuer))),
  });
  return { issuer, keys };
}

/** An issuer that runs as several processes, each with a key of its own at an address of its own. */
export function issuerWithKeysAtAny(
  issuer: string,
  jwksUris: readonly string[],
  options: KeyFetching = {},
): Issuer {
  const sources = jwksUris.map((address) => issuerWithKeysAt(issuer, address, options));
  return {
    issuer,
    keys: async (header, token) => {
      try {
        // The first that knows the key: an address that hangs keeps nobody waiting who signed elsewhere.
        return await Promise.any(sources.map(async ({ keys }) => keys(header, token)));
      } catch (error) {
        const reasons: unknown[] = error instanceof AggregateError ? error.errors : [error];
        throw reasons.find((reason) => reason instanceof TokenRefused) ?? new errors.JWKSNoMatchingKey();
      }
    },
  };
}

/** The issuer that lives in this process. */
export function embeddedIssuer(key: Pick<SigningKey, 'publicJwk'>, issuer: string): Issuer {
  return { issuer, keys: createLocalJWKSet({ keys: [key.publicJwk] }) };
}

/** Turns the failure of an issuer into what its callers may know of it; the reason goes along for the log. */
export function unavailable(issuer: string): (cause: unknown) => never {
  return (cause) => {
    const message = `The token cannot be checked now, because its issuer ${issuer} gives no usable answer. Try again shortly.`;
    throw new TokenRefused('ISSUER_UNAVAILABLE', message, { cause });
  };
}
