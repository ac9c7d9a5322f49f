import type { Sql } from '@prisma/client/runtime/client';

/** What a room publishes about persons for each region: an aggregate of the SDL that answers a `Snapshot`. */
export interface SnapshotSource {
  /** The field of `Region`. */
  readonly field: string;
  /** Who keeps what is counted, as people call the department, and what it is called. */
  readonly keeper: string;
  readonly term: string;
  readonly unit: 'HOUSEHOLDS' | 'PEOPLE';
  /** All values that there are, each once: whoever is counted has one of them. */
  readonly values: readonly string[];
  /** Answers `region` (a community), `value` and `count`. */
  readonly counted: Sql;
}
