import { type Agreement, type Agreements, agreementsOf } from '../decision/agreement.ts';
import type { Log } from '../log.ts';
import { within } from '../deadline.ts';
import type { AskAgreements } from './messages.ts';

/** What a process knows may be so old at most: what was taken back ends everywhere within this time. */
const OLDEST_MILLISECONDS = 1_000;
const EVERY_MILLISECONDS = 200;
/** As many questions wait for an answer at most: what is slow is asked no more often than that. */
const MOST_UNDER_WAY = 5;

interface BookOptions {
  readonly log: Pick<Log, 'warn' | 'info'>;
  /** A clock that nobody sets, in milliseconds. */
  readonly now?: () => number;
  /** The clock of this machine, in milliseconds. */
  readonly machine?: () => number;
}

/**
 * The agreements as this process knows them. It asks sharing five times a second; what it knows is as old as its last
 * question that was answered, however long the answer took, and once that is a second ago it is relied on no more.
 */
export class AgreementBook implements Agreements {
  readonly #log: BookOptions['log'];
  readonly #now: () => number;
  readonly #machine: () => number;
  #ahead = 0;
  #known = agreementsOf([]);
  #epoch: number | null = null;
  #changes = 0;
  /** When what was opened in an emergency ends, the next one last. */
  #ends: number[] = [];
  #heard = -Infinity;
  #failing = false;
  #underWay = 0;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor({ log, now = () => performance.now(), machine = () => Date.now() }: BookOptions) {
    this.#log = log;
    this.#now = now;
    this.#machine = machine;
  }

  get heard(): boolean {
    return this.#heard > -Infinity;
  }

  get fresh(): boolean {
    return this.#now() - this.#heard <= OLDEST_MILLISECONDS;
  }

  get ahead(): number {
    return this.#ahead;
  }

  get epoch(): number {
    // Of an end by the hour nobody is told: the moment itself is the change.
    while ((this.#ends.at(-1) ?? Infinity) <= this.#machine() + this.#ahead) {
      this.#ends.pop();
      this.#changes++;
    }
    return this.#changes;
  }

  of(departments: readonly string[], item: string): readonly Agreement[] {
    return this.#known.of(departments, item);
  }

  /** Asks from now on, until it is closed; resolves when the first question is answered or has failed. */
  async follow(ask: AskAgreements): Promise<void> {
    this.#timer = setInterval(() => {
      if (this.#underWay < MOST_UNDER_WAY) void this.#look(ask);
    }, EVERY_MILLISECONDS);
    this.#timer.unref();
    await this.#look(ask);
  }

  close(): void {
    this.#closed = true;
    clearInterval(this.#timer);
  }

  async #look(ask: AskAgreements): Promise<void> {
    const asked = this.#now();
    this.#underWay++;
    try {
      // After a silence nothing is taken for known: sharing may have another past by now.
      const { epoch, agreements, at } = await within(
        OLDEST_MILLISECONDS,
        ask(this.fresh ? this.#epoch : null),
      );
      // A later question was answered before.
      if (asked < this.#heard) return;
      if (agreements !== null) this.#take(epoch, agreements);
      else if (epoch !== this.#epoch) throw new Error(`Epoch ${epoch} came without its agreements.`);
      this.#heard = asked;
      // As late as the answer came, at most a second: a term ends within the time in which all that was taken back does.
      if (at !== undefined) this.#ahead = at - this.#machine();
      if (this.#failing) this.#log.info({}, 'agreements heard again');
      this.#failing = false;
    } catch (error) {
      if (!this.#failing && !this.#closed) this.#log.warn({ err: error }, 'agreements unheard');
      this.#failing = true;
    } finally {
      this.#underWay--;
    }
  }

  #take(epoch: number, agreements: readonly Agreement[]): void {
    this.#known = agreementsOf(agreements);
    this.#ends = agreements
      .flatMap(({ emergencyUntil }) => emergencyUntil ?? [])
      .sort((one, other) => other - one);
    this.#epoch = epoch;
    this.#changes++;
  }
}
