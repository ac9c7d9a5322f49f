import type { SigningKey } from '../caller/keys.ts';
import type { Log } from '../log.ts';
import { openAnchor } from './anchor.ts';
import { type Json, canonical } from './canonical.ts';
import { openChain } from './chain.ts';
import { within } from '../deadline.ts';
import type { Content, Position } from './entry.ts';
import { type Algorithm, keyed, requireAlgorithm } from './hash.ts';
import { pseudonymsOf } from './subjects.ts';
import { storable, storableIn } from './storable.ts';
import type { EntryStore, HeadKeeper, KeyStore } from './stores.ts';
import { LedgerUnavailable } from './unavailable.ts';

/** What a source is about to answer or to refuse, of which the ledger keeps no value. */
export interface Use extends Pick<Content, 'request' | 'departments' | 'items' | 'refusals'> {
  readonly client?: string | undefined;
  readonly officer?: string | undefined;
  readonly purpose?: string | undefined;
  readonly case?: string | undefined;
  readonly document: string;
  readonly variables: Json;
  /** Keys of the persons and households (数据主体) that the rows are about. */
  readonly subjects: readonly string[];
}

/** The ledger (共享台账) of a source. */
export interface Ledger {
  /**
   * Returns once the entry outlasts a crash; only then may be answered.
   * @throws LedgerUnavailable after at most three times the milliseconds that one write may take.
   */
  append(use: Use): Promise<Position>;
  close(): Promise<void>;
}

export interface LedgerOptions {
  readonly room: string;
  readonly algorithm?: Algorithm;
  readonly entries: EntryStore;
  readonly keys: KeyStore;
  readonly heads: HeadKeeper;
  readonly signing: SigningKey;
  /** Told before a chain's first entry is written; where that fails, so does the write. */
  readonly begun?: (chain: string) => Promise<void>;
  /** Told after each deposit of a head. */
  readonly deposited?: (position: Position) => Promise<void>;
  readonly log: Log;
  readonly now?: () => Date;
  /** How long one write may take. */
  readonly milliseconds?: number;
  /** Milliseconds between two heads, where there is something new. */
  readonly headEvery?: number;
}

/** The key with which documents and variables are hashed: what was asked can be guessed from few words. */
const REQUESTS = 'requests';

/** @throws AlgorithmMissing */
export function openLedger(options: LedgerOptions): Ledger {
  const { room, algorithm = 'sha256', entries, keys, heads, signing, log } = options;
  const { now = () => new Date(), milliseconds = 1_000, headEvery = 10_000, begun, deposited } = options;
  requireAlgorithm(algorithm);
  const anchor = openAnchor({
    key: signing,
    heads,
    log,
    now,
    every: headEvery,
    ...(deposited ? { deposited } : {}),
  });
  const chain = openChain({ room, entries, milliseconds, begun, reached: anchor.reached });

  const soon = <Result>(work: Promise<Result>) =>
    within(milliseconds, work).catch((cause: unknown) => {
      throw new LedgerUnavailable({ cause });
    });
  async function contentOf({ document, variables, subjects, ...use }: Use): Promise<Content> {
    const [[key], pseudonyms] = await soon(
      Promise.all([keys.keysOf([REQUESTS]), pseudonymsOf(keys, algorithm, subjects)]),
    );
    if (key === undefined) throw new LedgerUnavailable();
    return {
      at: now().toISOString(),
      request: storable(use.request),
      client: textOf(use.client),
      departments: use.departments,
      officer: textOf(use.officer),
      purpose: textOf(use.purpose),
      case: textOf(use.case),
      algorithm,
      document: keyed(algorithm, key, document),
      variables: keyed(algorithm, key, canonical(storableIn(variables))),
      items: use.items,
      refusals: use.refusals,
      subjects: pseudonyms,
    };
  }

  return {
    append: async (use) => chain.append(await contentOf(use)),
    close: async () => {
      await chain.close();
      await anchor.close();
    },
  };
}

function textOf(text: string | undefined): string | null {
  return text === undefined ? null : storable(text);
}
