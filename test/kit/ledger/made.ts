import type { SigningKey } from '../../../kit/caller/keys.ts';
import { createSigningKey } from '../../../kit/caller/keys.ts';
import type { Content, Sealed } from '../../../kit/ledger/entry.ts';
import { type Ledger, type LedgerOptions, type Use, openLedger } from '../../../kit/ledger/ledger.ts';
import type { EntryStore, HeadStore, KeyStore, Line } from '../../../kit/ledger/stores.ts';
import { openLog } from '../../../kit/log.ts';

/** Machines on which tests run may be busy: what a story is not about has all the time that it needs. */
export const PATIENCE = 30_000;

/** A question about two households. */
export function use(changes: Partial<Use> = {}): Use {
  return {
    request: 'request-1',
    client: 'grid-system',
    departments: ['POLITICAL_LEGAL-441400'],
    officer: 'worker-7',
    purpose: 'home-visits',
    case: 'visit-2026-11',
    document: 'query Visits { grid { code } }',
    variables: { grid: '441402004001-01' },
    items: [
      {
        id: 'volunteer.household.call-line',
        agreement: 'agreement-1',
        department: 'POLITICAL_LEGAL-441400',
        own: false,
        mode: 'FULL',
        region: '441402',
        rows: 2,
      },
    ],
    refusals: [],
    subjects: ['household-1', 'household-2'],
    ...changes,
  };
}

/** What an entry says, where nobody looks at who asked. */
export function content(changes: Partial<Content> = {}): Content {
  return {
    at: '2026-11-27T01:02:03.004Z',
    request: 'request-1',
    client: 'grid-system',
    departments: ['POLITICAL_LEGAL-441400'],
    officer: null,
    purpose: 'home-visits',
    case: null,
    algorithm: 'sha256',
    document: 'a'.repeat(64),
    variables: 'b'.repeat(64),
    items: [],
    refusals: [],
    subjects: [],
    ...changes,
  };
}

/** Entries in memory, with what every store promises. */
export interface MemoryEntries extends EntryStore {
  readonly rows: Sealed[];
  /** How many entries each transaction wrote. */
  readonly transactions: number[];
}

export function memoryEntries(): MemoryEntries {
  const rows: Sealed[] = [];
  const taken = new Set<string>();
  const transactions: number[] = [];
  return {
    rows,
    transactions,
    append: async (entries) => {
      const places = entries.map(({ chain, seq }) => `${chain} ${seq}`);
      if (new Set(places).size < places.length || places.some((place) => taken.has(place)))
        throw new Error('A place is taken.');
      for (const place of places) taken.add(place);
      rows.push(...entries);
      transactions.push(entries.length);
    },
    read: (chain) => {
      const some = rows.filter((row) => chain === undefined || row.chain === chain);
      const sorted = some.toSorted((one, other) =>
        one.chain === other.chain ? one.seq - other.seq : one.chain < other.chain ? -1 : 1,
      );
      return linesOf(sorted.map((row) => JSON.stringify(row)));
    },
    ends: async () => [...new Map(rows.map(({ chain, seq }) => [chain, { chain, seq }])).values()],
  };
}

export function memoryHeads(): HeadStore & { readonly deposited: string[] } {
  const deposited: string[] = [];
  return {
    deposited,
    deposit: async (head) => void deposited.push(JSON.stringify(head)),
    read: () => linesOf(deposited),
  };
}

export function memoryKeys(): KeyStore {
  const keys = new Map<string, Uint8Array>();
  return {
    keysOf: async (names) =>
      names.map((name) => {
        const key = keys.get(name) ?? crypto.getRandomValues(new Uint8Array(32));
        keys.set(name, key);
        return key;
      }),
    destroy: async (name) => keys.delete(name),
  };
}

export async function* linesOf(texts: readonly string[]): AsyncGenerator<Line> {
  for (const [index, text] of texts.entries())
    yield { text, place: `line ${index + 1}`, part: (index + 1) / texts.length };
}

/** A ledger in memory; heads come only with each thousandth entry and with the end. */
export async function openMemoryLedger(options: Partial<LedgerOptions> = {}): Promise<{
  readonly ledger: Ledger;
  readonly entries: MemoryEntries;
  readonly heads: ReturnType<typeof memoryHeads>;
  readonly signing: SigningKey;
}> {
  const entries = memoryEntries();
  const heads = memoryHeads();
  const signing = await createSigningKey('EdDSA');
  const ledger = openLedger({
    room: 'volunteer',
    entries,
    heads,
    keys: memoryKeys(),
    signing,
    log: openLog({ level: 'silent' }),
    headEvery: 3_600_000,
    milliseconds: PATIENCE,
    ...options,
  });
  return { ledger, entries, heads, signing };
}
