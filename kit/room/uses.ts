import type { Caller, Department } from '../caller/caller.ts';
import type { Granted, Learnt } from '../decision/question.ts';
import type { ItemLine } from '../ledger/entry.ts';
import { covers, scope } from '../regions/scope.ts';

/** Rows of a type of which the same was told in the same way. */
interface Told {
  readonly type: string;
  readonly learnt: readonly Learnt[];
  readonly granted: Granted;
  readonly region: string;
  /** The rows themselves, so that one that is told of twice counts once. */
  readonly rows: Set<unknown>;
}

/** What one request has used that is not open, noted while it is answered; of what is open nothing is noted. */
export class Uses {
  /** Whether nothing can be entered: then nothing that would have to be is told. */
  readonly closed: boolean;
  readonly #told = new Map<Granted, Told>();

  constructor({ closed = false }: { readonly closed?: boolean } = {}) {
    this.closed = closed;
  }

  get size(): number {
    return this.#told.size;
  }

  /** @param granted One decision, about one field in one region: by it rows are kept together. */
  note(type: string, learnt: readonly Learnt[], granted: Granted, region: string, row: unknown): void {
    let told = this.#told.get(granted);
    if (told === undefined)
      this.#told.set(granted, (told = { type, learnt, granted, region, rows: new Set() }));
    if (row != null) told.rows.add(row);
  }

  /** One line for each item, agreement, mode and region. */
  lines({ departments }: Caller): ItemLine[] {
    const lines = new Map<string, { line: Omit<ItemLine, 'rows'>; rows: Set<unknown> }>();
    for (const { learnt, granted, region, rows } of this.#told.values())
      for (const { item, use } of learnt) {
        if (item.openness === 'OPEN') continue;
        const line = lineOf({ item, use }, granted, region, departments);
        const name = JSON.stringify(line);
        const found = lines.get(name) ?? { line, rows: new Set() };
        lines.set(name, found);
        // A search tells no row's value.
        if (use !== 'SEARCH') for (const row of rows) found.rows.add(row);
      }
    return [...lines.values()].map(({ line, rows }) => ({ ...line, rows: rows.size }));
  }

  /** Keys of the persons and households that were told of. */
  subjects(): string[] {
    const subjects = new Set<string>();
    for (const { type, learnt, rows } of this.#told.values()) {
      if (!learnt.some(({ item, use }) => item.sensitivity !== 'NONE' && use !== 'SEARCH')) continue;
      for (const row of rows) {
        const { id, code } = row as { id?: unknown; code?: unknown };
        const key = id ?? code;
        if (typeof key === 'string') subjects.add(`${type} ${key}`);
      }
    }
    return [...subjects];
  }
}

const MODES = { allow: 'FULL', mask: 'MASKED', verify: 'VERIFY' } as const;

function lineOf(
  { item, use }: Learnt,
  { answer, under = [] }: Granted,
  region: string,
  departments: readonly Department[],
): Omit<ItemLine, 'rows'> {
  const by = under.find(({ items }) => items.includes(item.id));
  const own = by === undefined ? nearest(departments, region, item.source) : null;
  const department = by?.department ?? (own ?? nearest(departments, region) ?? departments[0])?.code ?? null;
  return {
    id: item.id,
    agreement: by?.id ?? null,
    department,
    own: own !== null,
    // Whoever may see the value has not been told it by a comparison.
    mode: use === 'COMPARE' ? 'VERIFY' : MODES[answer],
    region,
  };
}

/** Of the departments that answer for a region, of one function or of any, the one that answers for the least. */
function nearest(
  departments: readonly Department[],
  region: string,
  source?: Department['function'],
): Department | null {
  let found: Department | null = null;
  for (const department of departments) {
    if (source !== undefined && department.function !== source) continue;
    if (!covers(department.region, region)) continue;
    if (found === null || scope(department.region).length > scope(found.region).length) found = department;
  }
  return found;
}
