import type { Measured } from '../../../bench/growth/report.ts';

const MB = 2 ** 20;
const held = { heap: 50 * MB, resident: 150.4 * MB };

/** Twice the CPU over a hundred subgraphs; many operations are dear only where they do not fit into the caches. */
export const MEASURED: Measured = {
  sizes: [
    { subgraphs: 5, composing: 100, start: 900.4, first: 12.34, cpu: 0.5, ...held },
    { subgraphs: 100, composing: 2_000, start: 1_800, first: 30, cpu: 1, heap: 100 * MB, resident: 300 * MB },
  ],
  operations: [
    { operations: 10, cpu: 0.6, ...held },
    { operations: 1_000, cpu: 0.75, ...held },
    { operations: 2_000, cpu: 12, ...held },
  ],
  over: 20,
  kept: [10, 1_000],
};
