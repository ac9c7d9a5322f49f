import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Identity, Verify } from './verify.ts';

/** How many tokens are remembered. */
const MOST = 10_000;

/**
 * Checks a token's signature once in a while, and whether it has expired each time: a client sends the same token with
 * every question, and the signature costs more than a small answer. What is remembered is a hash, and only of tokens
 * that were right.
 */
export function remembered(
  verify: Verify,
  { skew, kept, now }: { readonly skew: number; readonly kept: number; readonly now: () => Date },
): Verify {
  const known = new LRUCache<string, { readonly identity: Identity; readonly until: number }>({ max: MOST });
  return async (token) => {
    const hash = createHash('sha256').update(token).digest('base64');
    const moment = now().getTime();
    const before = known.get(hash);
    if (before !== undefined && moment < before.until) return before.identity;
    known.delete(hash);
    const identity = await verify(token);
    const until = Math.min(identity.expiresAt.getTime() + skew * 1_000, moment + kept);
    known.set(hash, { identity, until });
    return identity;
  };
}
