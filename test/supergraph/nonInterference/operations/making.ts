import type { Door } from '../doors.ts';
import type { Pool } from './pool.ts';
import type { Random } from './random.ts';
import type { Target } from './targets.ts';
import { Ways } from './ways.ts';
import { type Made, writeOperation } from './write.ts';

/** Makes operations for a door: what could tell something closed, or is worked out, more often than all else together. */
export class Making {
  readonly door: Door;
  readonly #next: () => Made | null;

  constructor(door: Door, pool: Pool, random: Random) {
    this.door = door;
    const writing = { schema: door.schema, pool, random, ways: new Ways(door.schema, random) };
    const closed = rounds(
      door.targets.filter(({ items }) => items.length > 0),
      random,
    );
    const derived = rounds(
      door.targets.filter(({ items, isDerived }) => items.length === 0 && isDerived),
      random,
    );
    const others = door.targets.filter(({ items, isDerived }) => items.length === 0 && !isDerived);
    const fields = rounds(
      others.filter(({ argument }) => argument === undefined),
      random,
    );
    const parts = rounds(
      others.filter(({ argument }) => argument !== undefined),
      random,
    );
    this.#next = () => {
      const open = () => (random.chance(0.5) ? fields() : parts()) ?? fields();
      const telling = random.chance(0.8) ? closed : derived;
      const target = (random.chance(0.65) ? telling() : open()) ?? open();
      return target === undefined ? null : writeOperation(writing, target);
    };
  }

  next(): Made | undefined {
    for (let times = 0; times < 50; times++) {
      const made = this.#next();
      if (made !== null) return made;
    }
    return undefined;
  }
}

/** Goes round a list again and again, each time in another order. */
function rounds(targets: readonly Target[], random: Random): () => Target | undefined {
  let left: Target[] = [];
  return () => {
    if (left.length === 0) left = [...targets];
    const [taken] = left.length === 0 ? [] : left.splice(random.below(left.length), 1);
    return taken;
  };
}
