import type { SmallSubgraph } from '../house.ts';

/** A question to a few small subgraphs, and its answer. */
export interface Case {
  readonly name: string;
  readonly subgraphs: Readonly<Record<string, SmallSubgraph>>;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  /** Subgraphs that do not answer. */
  readonly away?: readonly string[];
  /** From 0 up to 1: decides which progressive overrides hold. */
  readonly roll?: number;
  /** Written out by hand. */
  readonly answer: unknown;
  /** The subgraphs that are asked, in order, where it matters who is. */
  readonly asks?: readonly string[];
}
