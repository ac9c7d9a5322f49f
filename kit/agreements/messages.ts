import { z } from 'zod';
import type { Agreement } from '../decision/agreement.ts';
import { regionClaim } from '../caller/mintedToken.ts';

/** What sharing says of the agreements: their epoch, and all of them where whoever asks knew another one. */
export interface Told {
  readonly epoch: number;
  readonly agreements: readonly Agreement[] | null;
  /** The moment by sharing's database, in milliseconds: by it terms begin and end, whatever the clocks of others say. */
  readonly at?: number | undefined;
}

/** Asks sharing; `known` is the epoch that was told last, null where none was. */
export type AskAgreements = (known: number | null) => Promise<Told>;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

// Strict: what a newer sharing adds may narrow, and whoever skips it would give too much.
const agreement = z.strictObject({
  id: z.string().min(1),
  department: z.string().min(1),
  source: z.string().min(1),
  items: z.array(z.string().min(1)),
  purpose: z.string().min(1),
  mode: z.enum(['VERIFY', 'MASKED', 'FULL']),
  region: regionClaim,
  recipients: z.array(z.string().min(1)),
  from: day,
  until: day,
  emergencyUntil: z.number().int().optional(),
}) satisfies z.ZodType<Agreement>;

/** The same as it goes from process to process, signed; the nonce is the asker's, so that nothing old is told again. */
export const toldClaims = z.object({
  nonce: z.string(),
  epoch: z.number().int().nonnegative(),
  agreements: z.array(agreement).nullable(),
  at: z.number().optional(),
});
