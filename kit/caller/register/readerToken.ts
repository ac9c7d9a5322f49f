import { bearerToken } from '../headers.ts';
import type { Issuer } from '../issuer.ts';
import type { SigningKey } from '../keys.ts';
import { createOpener } from '../open.ts';
import { TokenRefused } from '../refusals.ts';

/** What opens register and agreements opens nothing else, and nothing else opens them. */
const AUDIENCE = 'concentric-register';
const TYPE = 'concentric-register+jwt';

const LIFETIME_SECONDS = 60;

/** Signs as a process of the house that asks the register for itself, never for a caller. */
export function readerTokens(key: SigningKey, issuer: string): () => Promise<string> {
  return () => {
    const iat = Math.floor(Date.now() / 1000);
    return key.sign({ iss: issuer, aud: AUDIENCE, iat, exp: iat + LIFETIME_SECONDS }, { typ: TYPE });
  };
}

/** Whether a request comes from a process of the house, by the key that it publishes at its address. */
export function readerCheck(
  readers: readonly Issuer[],
): (authorization: string | undefined) => Promise<void> {
  const open = createOpener({ issuers: readers, audience: AUDIENCE, typ: TYPE });
  return async (authorization) => {
    const token = bearerToken(authorization);
    if (token === null)
      throw new TokenRefused('TOKEN_INVALID', 'Only a process of the house reads the register.');
    await open(token);
  };
}
