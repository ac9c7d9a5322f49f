import { type Sealed, isWhole, readEntry } from '../entry.ts';
import { type Algorithm, requireAlgorithm } from '../hash.ts';
import type { Line } from '../stores.ts';
import { ChainCheck, type ChainReport } from './chain.ts';
import type { ChainHeads } from './heads.ts';

/** The name of a chain of which no line can be read. */
const UNREADABLE = '(unreadable)';

/**
 * Checks all chains against deposited heads in one pass, in whichever order they are mixed.
 * @param seen Told of each entry that fits its own hash.
 * @param now By whose clock a chain without any head is overdue.
 * @returns The chains in the order in which they are first read, and then those of which nothing is left but heads.
 * @throws AlgorithmMissing where this machine cannot compute an entry's hash.
 */
export async function verify(
  lines: AsyncIterable<Line>,
  heads: ReadonlyMap<string, ChainHeads>,
  seen: (entry: Sealed) => void = () => undefined,
  now = new Date(),
): Promise<readonly ChainReport[]> {
  const checks = new Map<string, ChainCheck>();
  const check = (chain: string) => {
    const found = checks.get(chain) ?? new ChainCheck(chain, heads.get(chain), now);
    checks.set(chain, found);
    return found;
  };
  const computable = new Set<Algorithm>();
  /** Broken lines before the first whole one: they are of the chain that it is of. */
  let leading: string[] = [];
  let current: ChainCheck | undefined;

  for await (const { text, place } of lines) {
    const entry = readEntry(text);
    if (entry !== null && !computable.has(entry.algorithm)) {
      requireAlgorithm(entry.algorithm);
      computable.add(entry.algorithm);
    }
    if (entry !== null && isWhole(entry)) {
      current = check(entry.chain);
      for (const each of leading) current.broken(each);
      leading = [];
      current.entry(entry, place);
      seen(entry);
      continue;
    }
    // What a broken line says of its chain is believed where there is such a chain.
    const named = entry?.chain ?? '';
    if (checks.has(named) || heads.has(named)) current = check(named);
    if (current === undefined) leading.push(place);
    else current.broken(place);
  }
  for (const place of leading) check(UNREADABLE).broken(place);
  for (const chain of heads.keys()) check(chain);
  return [...checks.values()].map((each) => each.end());
}
