import { describe, expect, it } from '@jest/globals';
import { apollo, served, stock } from './check/routers.ts';
import { search } from './check/search.ts';
import { UNPLANNED, UNPLANNED_BY_APOLLO } from './check/unplanned.ts';

/** `npm run differential -- --seed N --worlds N` looks elsewhere. */
const SEED = 1;

describe('the executor against one execution over all the data', () => {
  it('answers alike with its planners, also where fields fail and subgraphs are away', async () => {
    const found = await search(served, { seed: SEED, worlds: 40, operations: 20, unplanned: UNPLANNED });

    expect(found.difference).toBeNull();
    expect(found.cases).toBeGreaterThan(700);
    // A planner that finds no plan at all would make no difference either.
    const unplanned = [...found.unplanned.values()].reduce((sum, count) => sum + count, 0);
    expect(unplanned).toBeLessThan(found.cases / 100);
    expect(found.second).toBeGreaterThan(10);
  });

  it("answers alike with Apollo's planner, but for what it plans wrongly", async () => {
    const found = await search(apollo, {
      seed: SEED,
      worlds: 6,
      operations: 12,
      unplanned: UNPLANNED_BY_APOLLO,
    });

    expect(found.difference).toBeNull();
    expect(found.cases).toBeGreaterThan(50);
  });
});

describe('@apollo/gateway as it is published, against the same', () => {
  it('is found to answer other data, and to say nothing of it', async () => {
    const found = await search(stock, {
      seed: SEED,
      worlds: 40,
      operations: 20,
      unplanned: { 'whatever it tells of': /(?:)/ },
      seconds: 0,
    });

    expect(found.difference).toContain('When all is well: Its data are different.');
  });
});
