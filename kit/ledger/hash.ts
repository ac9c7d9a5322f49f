import { createHash, createHmac, getHashes } from 'node:crypto';

/** SHA-256, and SM3 (国密杂凑算法, GB/T 32905) where a city has to use it. */
export const ALGORITHMS = ['sha256', 'sm3'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

/** This Node.js cannot compute a hash that the ledger needs. */
export class AlgorithmMissing extends Error {
  constructor(algorithm: Algorithm) {
    super(
      `This Node.js has no ${algorithm}: its OpenSSL was built without it. Run it on a build of Node.js that has ` +
        `it (node -p "crypto.getHashes().includes('${algorithm}')" says so).`,
    );
    this.name = 'AlgorithmMissing';
  }
}

/** @throws AlgorithmMissing, so that a process says so at its start and not with its first entry. */
export function requireAlgorithm(algorithm: Algorithm, available: readonly string[] = getHashes()): void {
  if (!available.includes(algorithm)) throw new AlgorithmMissing(algorithm);
}

export function digest(algorithm: Algorithm, text: string): string {
  return createHash(algorithm).update(text).digest('hex');
}

/** A hash that only the holder of the key can compare with a guess. */
export function keyed(algorithm: Algorithm, key: Uint8Array, text: string): string {
  return createHmac(algorithm, key).update(text).digest('hex');
}
