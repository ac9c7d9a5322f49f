import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import type { JWK, JWTPayload } from 'jose';
import type { RoomName } from '../vocabulary/rooms.ts';
import { loadOrCreate } from './keyFile.ts';

export interface SigningKey {
  readonly kid: string;
  readonly alg: 'ES256' | 'EdDSA';
  /** What may be published; the private half never leaves this module but for its own file. */
  readonly publicJwk: JWK;
  /** Signs the claims as they are: `iss`, `aud`, `iat` and `exp` are the caller's business. */
  sign(claims: JWTPayload, options?: { readonly typ?: string }): Promise<string>;
}

/** The key of this name in `<dataDir>/keys`, made on first start; a room's ledger has one of its own. */
export async function openSigningKey(
  dataDir: string,
  name: 'issuer' | 'gateway' | RoomName | `${RoomName}-ledger`,
  alg: SigningKey['alg'] = 'ES256',
): Promise<SigningKey> {
  return fromPrivateJwk(await loadOrCreate(dataDir, name, () => newPrivateJwk(alg)));
}

/** A key that lives as long as the process. */
export async function createSigningKey(alg: SigningKey['alg'] = 'ES256'): Promise<SigningKey> {
  return fromPrivateJwk(await newPrivateJwk(alg));
}

async function newPrivateJwk(alg: SigningKey['alg'] = 'ES256'): Promise<JWK> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  return { ...(await exportJWK(privateKey)), alg };
}

async function fromPrivateJwk(jwk: JWK): Promise<SigningKey> {
  const alg = jwk.alg === 'EdDSA' ? 'EdDSA' : 'ES256';
  const privateKey = await importJWK(jwk, alg);
  // The thumbprint as name: the same key is called the same by whoever reads it, and no two keys share a name.
  const kid = await calculateJwkThumbprint(jwk);
  const { d: _private, ...rest } = jwk;
  return {
    kid,
    alg,
    publicJwk: { ...rest, kid, alg, use: 'sig' },
    sign: (claims, { typ = 'JWT' } = {}) =>
      new SignJWT(claims).setProtectedHeader({ alg, kid, typ }).sign(privateKey),
  };
}
