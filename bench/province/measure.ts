import { type Answer, type SizedHouse, isRefused } from './house.ts';
import type { Question } from './questions.ts';
import { type BySize, bySize } from './sizes.ts';
import { median } from '../median.ts';

export interface Measured {
  /** SQL statements that one question sends. */
  readonly statements: BySize<number>;
  /** The median of its runs, in milliseconds. */
  readonly times: BySize<number>;
  /** How many different fields the answers fill: what a place does not have needs no statement either. */
  readonly held: BySize<number>;
  /** Rows answered; of figures, cells; of a total, the total itself. */
  readonly rows: BySize<number>;
  /** Whether its caller may have nothing of it, so that nothing was asked of a database. */
  readonly refused: boolean;
}

/** A question that takes long is asked less often, but so often at least. */
const PATIENCE = 5_000;
const FEWEST = 3;

/** Asks each size in turn, round after round: whatever else the machine does meets all of them alike. */
export async function measure(
  houses: BySize<SizedHouse>,
  { query, variables }: Question,
  runs: number,
): Promise<Measured> {
  const first = await bySize(houses, (house) => counted(house, query, variables));
  const second = await bySize(houses, (house) => counted(house, query, variables));
  // What a connection or a cache needs once is not the question's own.
  const least = (index: 0 | 1 | 2) => Math.min(first[index].statements, second[index].statements);
  const times: BySize<number[]> = [[], [], []];
  const until = performance.now() + PATIENCE;
  for (let run = 0; run < runs && (run < FEWEST || performance.now() < until); run++)
    for (const [index, house] of houses.entries()) {
      const began = performance.now();
      await house.ask(query, variables);
      times[index]?.push(performance.now() - began);
    }
  return {
    refused: second.every(({ refused, statements }) => refused && statements === 0),
    rows: [second[0].rows, second[1].rows, second[2].rows],
    held: [second[0].held, second[1].held, second[2].held],
    statements: [least(0), least(1), least(2)],
    times: [median(times[0]), median(times[1]), median(times[2])],
  };
}

async function counted(house: SizedHouse, query: string, variables: object) {
  const before = await house.tell('statements');
  const answer = await house.ask(query, variables);
  const [rows, held] = [rowsIn(answer), fieldsIn(answer.data).size];
  return {
    rows,
    held,
    refused: isRefused(answer.errors),
    statements: (await house.tell('statements')) - before,
  };
}

/** The fields that an answer fills, by their paths without indices. */
export function fieldsIn(value: unknown, path = ''): Set<string> {
  if (value === null || value === undefined) return new Set();
  if (typeof value !== 'object') return new Set([path]);
  const below = Array.isArray(value)
    ? value.map((each) => fieldsIn(each, path))
    : Object.entries(value).map(([name, each]) => fieldsIn(each, `${path}.${name}`));
  return new Set(below.flatMap((each) => [...each]));
}

/** How much an answer holds, wherever it stands in it. */
export function rowsIn({ data }: Pick<Answer, 'data'>): number {
  return amount(data) ?? 0;
}

function amount(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Record<string, unknown>;
  for (const name of ['nodes', 'cells']) if (Array.isArray(fields[name])) return fields[name].length;
  if (typeof fields['totalCount'] === 'number') return fields['totalCount'];
  for (const each of Object.values(fields)) {
    const below = Array.isArray(each) ? undefined : amount(each);
    if (below !== undefined) return below;
  }
  return Object.values(fields).some((each) => each !== null) ? 1 : 0;
}
