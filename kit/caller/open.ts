import { decodeJwt, errors, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import type { Issuer } from './issuer.ts';
import { TokenRefused } from './refusals.ts';

/** What every check of a token has in common, whoever made it. */
export interface Checking {
  readonly issuers: readonly Issuer[];
  /** The only audience that is accepted: a token made for another part of the graph does not open this one. */
  readonly audience: string;
  readonly clockToleranceSeconds?: number;
  readonly algorithms?: readonly string[];
  /** Where set, the only kind of token that is accepted. */
  readonly typ?: string;
  readonly now?: () => Date;
}

/** How many seconds clocks may differ, where nothing else is said. */
export const CLOCK_TOLERANCE = 30;

export interface Opened {
  readonly payload: JWTPayload;
  readonly issuer: string;
}

/** Signatures by a private key only: with `none` or a shared secret, whoever can check a token could also make one. */
const asymmetric = 'ES256 ES384 ES512 EdDSA Ed25519 RS256 RS384 RS512 PS256 PS384 PS512'.split(' ');

/** Checks signature, issuer, audience and times; what the claims mean is for the caller to read. */
export function createOpener(checking: Checking): (token: string) => Promise<Opened> {
  const { audience, typ, clockToleranceSeconds: skew = CLOCK_TOLERANCE, now = () => new Date() } = checking;
  const algorithms = [...(checking.algorithms ?? asymmetric)];
  const weak = algorithms.find((algorithm) => !asymmetric.includes(algorithm));
  if (weak !== undefined) throw new Error(`Tokens are checked with public keys only, never with "${weak}".`);
  const issuers = new Map(checking.issuers.map((issuer) => [issuer.issuer, issuer]));
  if (issuers.size !== checking.issuers.length) throw new Error('Two issuers have the same name.');

  return async (token) => {
    const issuer = issuers.get(claimedIssuer(token) ?? '');
    if (!issuer) throw invalid(`The token's issuer is not accepted here. ${whereToAsk(issuers)}`);
    const currentDate = now();
    const { payload } = await jwtVerify(token, issuer.keys, {
      issuer: issuer.issuer,
      audience,
      algorithms,
      clockTolerance: skew,
      currentDate,
      requiredClaims: ['exp', 'aud'],
      ...(typ === undefined ? {} : { typ }),
    }).catch((error: unknown) => refuse(error, audience));
    if ((payload.iat ?? 0) > currentDate.getTime() / 1000 + skew) {
      throw invalid('The token says that it was issued in the future. Set the clock of its issuer.');
    }
    return { payload, issuer: issuer.issuer };
  };
}

/** Read before the signature is checked, so good for nothing but choosing whose keys to check it with. */
export function claimedIssuer(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    throw invalid('The token is not a signed JWT. Send the access token as its issuer gave it.');
  }
}

function whereToAsk(issuers: ReadonlyMap<string, Issuer>): string {
  return issuers.size > 0 ? `Get one from ${[...issuers.keys()].join(' or ')}.` : 'Ask through the gateway.';
}

/** The library's errors carry the claims, so they do not go along as causes: causes are logged. */
function refuse(error: unknown, audience: string): never {
  if (error instanceof errors.JWTExpired) {
    throw new TokenRefused('TOKEN_EXPIRED', 'The token has expired. Get a new one from its issuer.');
  }
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') {
    const message = `The token is meant for somebody else. Ask its issuer for the audience ${audience}.`;
    throw new TokenRefused('TOKEN_WRONG_AUDIENCE', message);
  }
  if (error instanceof errors.JOSEError) {
    throw invalid(`The token does not hold: ${error.message}. Get a new one from its issuer.`);
  }
  throw error;
}

function invalid(message: string): TokenRefused {
  return new TokenRefused('TOKEN_INVALID', message);
}
