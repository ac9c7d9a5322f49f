import { statements } from '../../kit/database/connect.ts';

/** Counted apart: agreements are asked for and clocks are looked at all the time, the ledger's entries written in groups. */
const APART = new Set(['agreements', 'clockwork', 'holdings', 'ledger']);

/** How many SQL statements each room sends while something runs. */
export async function statementsDuring(run: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = await counted();
  await run();
  const after = await counted();
  return Object.fromEntries(
    Object.entries(after).map(([room, count]) => [room, count - (before[room] ?? 0)]),
  );
}

async function counted(): Promise<Record<string, number>> {
  const { values } = await statements.get();
  const all = values.map(({ labels, value }) => [String(labels.subgraph), value] as const);
  return Object.fromEntries(all.filter(([name]) => !APART.has(name)));
}
