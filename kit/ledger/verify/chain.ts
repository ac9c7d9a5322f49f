import type { Sealed } from '../entry.ts';
import type { Finding } from './finding.ts';
import type { ChainHeads } from './heads.ts';
import { isOverdue } from './overdue.ts';

/** What is known of a chain when all of it has been read. */
export interface ChainReport {
  readonly chain: string;
  /** The last entry, so also how many there are where nothing is wrong. */
  readonly entries: number;
  /** Up to which entry deposited heads agree; what comes after is not anchored yet. */
  readonly anchored: number;
  readonly finding: Finding | null;
}

/** An entry that stands in a place; one that cannot be believed has no hash, and whatever follows it fits. */
interface Standing {
  readonly hash: string | null;
  readonly place: string;
}

type Placed = Pick<Sealed, 'seq' | 'hash' | 'before'> & { readonly place: string };

/**
 * Follows one chain as it is read, and remembers of it no more than the last entry. Which of two neighbours is wrong
 * shows only with the one after them, so each entry is judged when the next one is there.
 */
export class ChainCheck {
  readonly #chain: string;
  readonly #heads: ChainHeads | undefined;
  #seq = 0;
  /** Who stands in the last place: more than one where somebody has put another entry there. */
  #last: readonly Standing[] = [{ hash: null, place: '' }];
  /** The entry before the last, where the last one does not fit it. */
  #doubted: Standing | undefined;
  /** One that came before its turn, until the next shows whether those between them are gone. */
  #ahead: Placed | undefined;
  /** One that came before its turn and was not followed: moved if its place turns out to be empty, inserted if not. */
  #astray: { readonly entry: Placed; readonly at: number } | undefined;
  #agreed = 0;
  /** The first of a chain without any head that should long have had one. */
  #overdue: Pick<Placed, 'seq' | 'place'> | undefined;
  #finding: Finding | null = null;
  readonly #now: Date;

  constructor(chain: string, heads: ChainHeads | undefined, now: Date) {
    this.#chain = chain;
    this.#heads = heads;
    this.#now = now;
  }

  /** An entry that fits its own hash. */
  entry({ seq, hash, before, at }: Sealed, place: string): void {
    if (this.#heads === undefined && isOverdue(at, this.#now)) this.#overdue ??= { seq, place };
    this.#accept({ seq, hash, before, place });
  }

  /** A line that does not fit its own hash, or is no entry: it stands in the next place, whatever it says of itself. */
  broken(place: string): void {
    this.#missAhead();
    this.#settle(null);
    this.#note('changed', this.#seq + 1, place);
    this.#advance(null, place);
  }

  end(): ChainReport {
    this.#returnAstray();
    this.#missAhead();
    const signed = this.#heads?.hashes.get(this.#seq);
    this.#settle(this.#last.find(({ hash }) => hash !== null && signed?.has(hash))?.hash ?? null);
    const last = this.#heads?.last ?? 0;
    if (last > this.#seq) this.#note('cut off', this.#seq + 1, 'a deposited head', last);
    if (this.#overdue) this.#note('never anchored', this.#overdue.seq, this.#overdue.place, this.#seq);
    return { chain: this.#chain, entries: this.#seq, anchored: this.#agreed, finding: this.#finding };
  }

  #accept(entry: Placed): void {
    if (this.#ahead !== undefined) {
      if (entry.seq === this.#seq + 1) {
        this.#astray ??= { entry: this.#ahead, at: entry.seq };
        this.#note('inserted', this.#ahead.seq, this.#ahead.place);
        this.#ahead = undefined;
      } else this.#missAhead();
    }
    if (entry.seq > this.#seq + 1) this.#returnAstray();
    if (entry.seq === this.#seq + 1) this.#follow(entry);
    else if (entry.seq > this.#seq + 1) this.#ahead = entry;
    else this.#again(entry);
  }

  #follow(entry: Placed): void {
    const fitting = this.#last.find(({ hash }) => (this.#seq > 0 && hash === null) || hash === entry.before);
    this.#settle(fitting === undefined ? null : entry.before);
    const [before] = this.#last;
    this.#advance(entry.hash, entry.place);
    if (fitting === undefined) this.#doubted = before;
  }

  /** Its place has been taken already. */
  #again({ seq, hash, before, place }: Placed): void {
    const found = this.#finding;
    if (found?.kind === 'removed' && seq >= found.seq && seq <= found.until)
      this.#finding = { ...found, kind: 'reordered', until: found.seq };
    else if (seq < this.#seq) this.#note('inserted', seq, place);
    else if (this.#doubted !== undefined && this.#doubted.hash === before) {
      this.#note('inserted', seq, this.#last[0]?.place ?? place);
      this.#doubted = undefined;
      this.#last = [{ hash, place }];
    } else this.#last = [...this.#last, { hash, place }];
  }

  /** Judges the last place, now that the next entry says which hash it follows; null where none says so. */
  #settle(followed: string | null): void {
    const [first] = this.#last;
    if (first === undefined || this.#seq === 0) return;
    if (this.#doubted !== undefined) {
      const wrong = followed === null ? first : this.#doubted;
      // Before the first entry stands nobody: it is the first that says otherwise.
      if (this.#seq === 1 || wrong === first) this.#note('rewritten', this.#seq, first.place);
      else this.#note('rewritten', this.#seq - 1, wrong.place);
      this.#doubted = undefined;
    }
    if (this.#last.length > 1) {
      const right = this.#last.find(({ hash }) => hash === followed) ?? first;
      this.#note('inserted', this.#seq, this.#last.find((each) => each !== right)?.place ?? first.place);
    }
    const signed = this.#heads?.hashes.get(this.#seq);
    if (signed === undefined || first.hash === null) return;
    if ([...signed].every((hash) => this.#last.some((each) => each.hash === hash))) this.#agreed = this.#seq;
    else this.#note('rewritten', this.#agreed + 1, first.place, this.#seq);
  }

  /** What came ahead stays where it is: those before it are not there. */
  #missAhead(): void {
    const ahead = this.#ahead;
    if (ahead === undefined) return;
    this.#ahead = undefined;
    this.#settle(null);
    this.#note('removed', this.#seq + 1, ahead.place, ahead.seq - 1);
    this.#seq = ahead.seq - 1;
    this.#advance(ahead.hash, ahead.place);
  }

  /** The place of the one astray is empty: so it is the one that belongs there. */
  #returnAstray(): void {
    if (this.#astray === undefined || this.#astray.entry.seq !== this.#seq + 1) return;
    const { entry, at } = this.#astray;
    this.#astray = undefined;
    if (this.#finding?.kind === 'inserted' && this.#finding.place === entry.place)
      this.#finding = { ...this.#finding, kind: 'reordered', seq: at, until: at };
    this.#follow(entry);
  }

  #advance(hash: string | null, place: string): void {
    this.#seq += 1;
    this.#last = [{ hash, place }];
    this.#doubted = undefined;
  }

  /** Only the first counts: what follows may come of it. */
  #note(kind: Finding['kind'], seq: number, place: string, until = seq): void {
    this.#finding ??= { kind, chain: this.#chain, seq, until, place };
  }
}
