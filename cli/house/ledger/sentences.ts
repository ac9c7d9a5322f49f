import type { ChainReport } from '../../../kit/ledger/verify/chain.ts';
import type { ChainHeads } from '../../../kit/ledger/verify/heads.ts';
import { grouped } from '../progress.ts';

/** How far a chain goes, and how far it is anchored. */
export function standingOf({ chain, entries, anchored }: ChainReport): string {
  const open = entries - anchored;
  const rest = open > 0 ? `; the last ${grouped(open)} lie after its last head and are not anchored yet` : '';
  return `${chain}: ${counted(entries, 'entry', 'entries')}, ${grouped(anchored)} anchored${rest}`;
}

export function signersIn(heads: ReadonlyMap<string, ChainHeads>): string[] {
  return [...new Set([...heads.values()].map(({ signer }) => signer))].sort();
}

export function counted(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}
