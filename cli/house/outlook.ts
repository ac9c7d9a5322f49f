import type { LoadStep } from '../../kit/sample/load.ts';

/** How many rows a community has in a room of which no city is loaded yet: a guess, until one is. */
const USUAL_ROWS = 15;

/** How much of a load is done and how long the rest takes, judged by what the cities so far had in each room. */
export class Outlook {
  readonly #sent = new Map<LoadStep, number>();
  readonly #steps: readonly LoadStep[];
  #city = '';
  #ended = new Set<LoadStep>();

  constructor(steps: readonly LoadStep[]) {
    this.#steps = steps;
  }

  begun(step: LoadStep): void {
    // A city begins when the one before has ended in every room.
    if (step.city !== this.#city) this.#ended = new Set(this.#sent.keys());
    this.#city = step.city;
    this.#sent.set(step, 0);
  }

  rows(inserted: number, step: LoadStep): void {
    this.#sent.set(step, (this.#sent.get(step) ?? 0) + inserted);
  }

  get sent(): number {
    return sum(this.#sent.values());
  }

  /** Rows of the whole load. */
  get expected(): number {
    const rates = new Map(
      [...new Set(this.#steps.map(({ room }) => room))].map((room) => [room, this.#rate(room)]),
    );
    const known = [...rates.values()].filter((rate) => rate !== null);
    const usual = known.length === 0 ? USUAL_ROWS : sum(known) / known.length;
    return Math.round(
      sum(
        this.#steps.map((step) => {
          const sent = this.#sent.get(step) ?? 0;
          if (this.#ended.has(step)) return sent;
          return Math.max(sent, step.communities * (rates.get(step.room) ?? usual));
        }),
      ),
    );
  }

  /** The part done, from 0 to 1; the last row alone makes it whole. */
  get part(): number {
    return this.expected === 0 ? 0 : this.sent / this.expected;
  }

  /** Null before there is anything to judge by. */
  secondsLeft(elapsed: number): number | null {
    return this.sent === 0 ? null : (elapsed * (this.expected - this.sent)) / this.sent;
  }

  #rate(room: string): number | null {
    const ended = [...this.#ended].filter((step) => step.room === room);
    const communities = sum(ended.map((step) => step.communities));
    return communities === 0 ? null : sum(ended.map((step) => this.#sent.get(step) ?? 0)) / communities;
  }
}

function sum(numbers: Iterable<number>): number {
  let all = 0;
  for (const each of numbers) all += each;
  return all;
}
