import type { TableRows } from '../database/bulk.ts';
import type { SampleCity } from './city.ts';

/** A room's sample of one city: its tables, in an order that foreign keys allow. */
export type Sample = (city: SampleCity) => Iterable<TableRows>;
