import type { JWK } from 'jose';
import type { Sealed } from './entry.ts';
import type { UseCount } from './tally.ts';

/** A line of JSON as a store or a file holds it, believed by nobody yet. */
export interface Line {
  readonly text: string;
  /** Where it stands, in words for whoever has to look there. */
  readonly place: string;
  /** How much of the whole has been read with it, from 0 to 1. */
  readonly part: number;
}

/** Where entries lie: they are added and read, and nothing else. */
export interface EntryStore {
  /**
   * Writes all of them or none, and returns once they outlast a crash. Where an entry's (chain, seq) is taken, none is
   * written. It gives up after so many milliseconds, and nobody knows then whether they are written.
   */
  append(entries: readonly Sealed[], milliseconds: number): Promise<void>;
  /** All entries, or those of one chain; chain by chain and each in the order of `seq`. */
  read(chain?: string): AsyncIterable<Line>;
}

/** What a room knows of its own chains: up to where heads are deposited, and whether another process of it runs. */
export interface Anchored {
  note(position: Pick<Sealed, 'chain' | 'seq'>, signer: string): Promise<void>;
  /** Chains that go on beyond their last head, of those that this key may sign: a chain has one signer. */
  left(signer: string): Promise<readonly string[]>;
  /** Does nothing where another process of the room runs. */
  ifAlone(work: () => Promise<void>): Promise<void>;
  close(): void;
}

/** A head with the public key that it was signed with. */
export interface SignedHead {
  readonly head: string;
  readonly key: JWK;
}

/** Who keeps heads: another bureau, so that nobody can change a ledger and its heads alike. */
export interface HeadKeeper {
  /**
   * The same head may come again.
   * @param uses What its chain comes to with the entry that it speaks of, as far as that has changed.
   */
  deposit(head: SignedHead, uses: readonly UseCount[]): Promise<void>;
}

/** Where the keeper has them. */
export interface HeadStore extends HeadKeeper {
  read(): AsyncIterable<Line>;
}

/** Keys by the name of what they stand for; one that was destroyed is made anew, and differs. */
export interface KeyStore {
  keyOf(name: string): Promise<Uint8Array>;
  /** Whether there was one. */
  destroy(name: string): Promise<boolean>;
}
