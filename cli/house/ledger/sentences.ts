import type { ChainReport } from '../../../kit/ledger/verify/chain.ts';
import type { ChainHeads } from '../../../kit/ledger/verify/heads.ts';
import { grouped } from '../progress.ts';

/** How far a chain goes, and how far it is anchored. */
export function standingOf({ chain, entries, anchored, finding }: ChainReport): string {
  const open = finding?.kind === 'never anchored' ? 0 : entries - anchored;
  const rest = open > 0 ? `; the last ${grouped(open)} lie after its last head and are not anchored yet` : '';
  return `${chain}: ${counted(entries, 'entry', 'entries')}, ${grouped(anchored)} anchored${rest}`;
}

export function outcomeOf(chains: readonly ChainReport[]): string {
  const found = chains.flatMap(({ finding }) => finding ?? []);
  const unanchored = found.filter(({ kind }) => kind === 'never anchored').length;
  const bad = found.length - unanchored;
  const outcomes = [
    ...(found.length === 0 ? ['all verify'] : []),
    ...(bad > 0 ? [`${counted(bad, 'chain')} not as written`] : []),
    ...(unanchored > 0 ? [`${counted(unanchored, 'chain')} never anchored`] : []),
  ];
  return `${counted(chains.length, 'chain')} checked: ${outcomes.join(', ')}.`;
}

export function signersIn(heads: ReadonlyMap<string, ChainHeads>): string[] {
  return [...new Set([...heads.values()].map(({ signer }) => signer))].sort();
}

function counted(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}
