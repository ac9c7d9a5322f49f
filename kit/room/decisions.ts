import { decideAll } from '../decision/decide.ts';
import type { Circumstances, Learnt } from '../decision/question.ts';

type Decided = ReturnType<typeof decideAll>;

/**
 * What is decided in one request. Rows that lie in one region are decided about alike, so a field is decided about once
 * for each region, and anew when anything was agreed or ended meanwhile.
 */
export class Decisions {
  readonly #circumstances: Circumstances;
  readonly #made = new Map<readonly Learnt[], Map<string, Decided>>();
  #fresh: boolean | undefined;
  #epoch: number | undefined;

  constructor(circumstances: Circumstances) {
    this.#circumstances = circumstances;
  }

  /** @param learnt The same list for every row of a field: by it decisions are found again. */
  ofField(learnt: readonly Learnt[], region: string, alone: boolean): Decided {
    this.#forgetWhatChanged();
    let made = this.#made.get(learnt);
    if (made === undefined) this.#made.set(learnt, (made = new Map<string, Decided>()));
    const place = alone ? region : `${region} of several`;
    let decided = made.get(place);
    if (decided === undefined) made.set(place, (decided = this.once(learnt, region, alone)));
    return decided;
  }

  /** What nobody will ask in the same words again. */
  once(learnt: readonly Learnt[], region: string, alone: boolean): Decided {
    return decideAll(learnt, { ...this.#circumstances, region, alone });
  }

  #forgetWhatChanged(): void {
    const { fresh, epoch } = this.#circumstances.agreements;
    if (fresh === this.#fresh && epoch === this.#epoch) return;
    this.#made.clear();
    this.#fresh = fresh;
    this.#epoch = epoch;
  }
}
