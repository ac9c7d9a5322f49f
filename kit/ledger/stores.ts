import type { JWK } from 'jose';
import type { DocumentStore, Line, Placed } from '../documents/store.ts';
import type { Sealed } from './entry.ts';
import type { UseCount } from './tally.ts';

export type { Line };

/** What a room knows of its own chains: up to where heads are deposited, and whether another process of it runs. */
export interface Anchored {
  /** How far a head of this signer's speaks of a chain: 0 before its first entry, which is how a chain is claimed. */
  note(position: Placed, signer: string): Promise<void>;
  /** Of these chains those that go on beyond their last head, and that this key has claimed: a chain has one signer. */
  left(ends: readonly Placed[], signer: string): Promise<readonly string[]>;
  /**
   * Does nothing where another process of the room runs.
   * @returns whether it was alone.
   */
  ifAlone(work: () => Promise<void>): Promise<boolean>;
  close(): void;
}

/** Where entries lie. */
export type EntryStore = DocumentStore<Sealed>;

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
  /** In the order of the names. */
  keysOf(names: readonly string[]): Promise<readonly Uint8Array[]>;
  /** Whether there was one. */
  destroy(name: string): Promise<boolean>;
}
