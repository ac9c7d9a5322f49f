import { z } from 'zod';
import { ROOMS } from '../vocabulary/rooms.ts';

/** What a room says of its items: of which it holds any value, and of which none. No values, and no counts. */
export interface Holdings {
  readonly room: (typeof ROOMS)[number];
  /** When it looked, in milliseconds. */
  readonly at: number;
  readonly items: Readonly<Record<string, boolean>>;
}

/** Tells sharing; what was told later counts. */
export type TellHoldings = (holdings: Holdings) => Promise<void>;

/** The same as it goes from process to process, signed. */
export const holdingsClaims = z.object({
  room: z.enum(ROOMS),
  at: z.number().int().nonnegative().max(8.64e15),
  items: z.record(z.string().min(1), z.boolean()),
}) satisfies z.ZodType<Holdings>;
