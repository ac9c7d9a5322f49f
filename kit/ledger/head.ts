import { calculateJwkThumbprint, decodeJwt, decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import { z } from 'zod';
import type { SigningKey } from '../caller/keys.ts';
import type { Position } from './entry.ts';
import type { SignedHead } from './stores.ts';

const TYPE = 'ledger-head+jwt';

const deposited = z.object({
  head: z.string(),
  key: z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() }),
});

const claims = z.object({
  chain: z.string(),
  seq: z.int().positive(),
  hash: z.string(),
  at: z.iso.datetime({ precision: 3 }),
});

/** What the holder of a ledger has signed: so far the chain had come, with this hash, at that time. */
export interface Head extends z.infer<typeof claims> {
  /** The thumbprint (RFC 7638) of the key that signed it. */
  readonly signer: string;
}

export async function signHead(key: SigningKey, position: Position, at: Date): Promise<SignedHead> {
  const { chain, seq, hash } = position;
  const head = await key.sign({ chain, seq, hash, at: at.toISOString() }, { typ: TYPE });
  return { head, key: key.publicJwk };
}

/** Which entry a head speaks of, whoever has signed it. */
export function positionIn(head: string): Position {
  return claims.parse(decodeJwt(head));
}

/** The head that a line holds; null where it holds none that its key has signed. */
export async function readHead(line: string): Promise<Head | null> {
  try {
    const { head, key } = deposited.parse(JSON.parse(line));
    const { payload } = await jwtVerify(head, await importJWK(key, 'EdDSA'), {
      algorithms: ['EdDSA'],
      typ: TYPE,
    });
    const signer = await calculateJwkThumbprint(key);
    if (decodeProtectedHeader(head).kid !== signer) return null;
    return { ...claims.parse(payload), signer };
  } catch {
    return null;
  }
}
