import { createHash } from 'node:crypto';

/**
 * A number from 0 to `below` - 1 that depends on nothing but the seed: the same sample on every machine, whatever
 * the order in which it is made.
 */
export function draw(seed: string, below: number): number {
  return createHash('sha256').update(seed).digest().readUInt32BE(0) % below;
}

export function oneOf<Value>(seed: string, values: readonly Value[]): Value {
  const value = values[draw(seed, values.length)];
  if (value === undefined) throw new RangeError('There is nothing to draw from.');
  return value;
}

/** Exactly `total` of the candidates, in their order: those that must be among them, and others by lot. */
export function choose(
  total: number,
  candidates: readonly string[],
  seed: string,
  must: (candidate: string) => boolean = () => false,
): string[] {
  const byLot = candidates
    .map((candidate) => ({ candidate, first: must(candidate) ? 0 : 1, lot: draw(seed + candidate, 2 ** 32) }))
    .sort((one, other) => one.first - other.first || one.lot - other.lot)
    .map(({ candidate }) => candidate);
  if (byLot.length < total) throw new RangeError(`${seed}: ${total} of ${byLot.length} cannot be chosen.`);
  const chosen = new Set(byLot.slice(0, total));
  return candidates.filter((candidate) => chosen.has(candidate));
}

/** Splits a total over parts so that the parts add up to it exactly; each has at least `atLeast`. */
export function split(
  total: number,
  parts: readonly string[],
  seed: string,
  atLeast = 0,
): Map<string, number> {
  const weights = parts.map((part) => 50 + draw(`${seed}:${part}`, 100));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const free = total - atLeast * parts.length;
  if (free < 0 || (parts.length === 0 && total > 0))
    throw new RangeError(`${seed}: ${total} cannot be split so.`);
  const shares = new Map<string, number>();
  let given = 0;
  let weighed = 0;
  for (const [index, part] of parts.entries()) {
    weighed += weights[index] ?? 0;
    const upToHere = Math.round((free * weighed) / sum);
    shares.set(part, atLeast + upToHere - given);
    given = upToHere;
  }
  return shares;
}
