import { readHead } from '../head.ts';
import type { Line } from '../stores.ts';

/** What is signed of one chain. */
export interface ChainHeads {
  readonly signer: string;
  /** Hashes by `seq`: more than one where heads contradict each other. */
  readonly hashes: ReadonlyMap<number, ReadonlySet<string>>;
  /** The last entry of which a head speaks. */
  readonly last: number;
}

/** The heads cannot be believed, and so nothing can be checked against them. */
export class HeadsUnusable extends Error {
  constructor(sentence: string) {
    super(`${sentence} Take the heads anew from the bureau that keeps them.`);
    this.name = 'HeadsUnusable';
  }
}

/**
 * Reads deposited heads.
 * @param signers Thumbprints of the keys that are believed; any key where there are none, and then whoever reads the
 * report compares the thumbprints.
 * @throws HeadsUnusable
 */
export async function collectHeads(
  lines: AsyncIterable<Line>,
  signers: readonly string[] = [],
): Promise<ReadonlyMap<string, ChainHeads>> {
  const found = new Map<string, { signer: string; hashes: Map<number, Set<string>>; last: number }>();
  for await (const { text, place } of lines) {
    const head = await readHead(text);
    if (head === null) throw new HeadsUnusable(`${place} holds no head that its key has signed.`);
    const { chain, seq, hash, signer } = head;
    if (signers.length > 0 && !signers.includes(signer))
      throw new HeadsUnusable(`${place} is signed with ${signer}, which is none of the keys that you named.`);
    const heads = found.get(chain) ?? { signer, hashes: new Map<number, Set<string>>(), last: 0 };
    if (heads.signer !== signer)
      throw new HeadsUnusable(
        `${place} is signed with ${signer}, and others of ${chain} with ${heads.signer}.`,
      );
    found.set(chain, heads);
    heads.hashes.set(seq, (heads.hashes.get(seq) ?? new Set()).add(hash));
    heads.last = Math.max(heads.last, seq);
  }
  return found;
}
