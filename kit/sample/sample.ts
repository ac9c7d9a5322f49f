import type { TableRows } from '../database/bulk.ts';
import type { SampleCity } from './city.ts';

/** A table of the sample. */
export interface SampleRows extends TableRows {
  /** Regions from which alone the rows of a register come; without it, they come from the whole city. */
  readonly collectedFrom?: readonly string[];
}

/** A room's sample of one city: its tables, in an order that foreign keys allow. */
export type Sample = (city: SampleCity) => Iterable<SampleRows>;
