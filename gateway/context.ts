import type { Identified } from '../kit/caller/identify.ts';
import type { Language } from '../kit/decision/codes.ts';
import type { Refusals } from '../kit/decision/refusals.ts';

/** One question's circumstances, made when it arrives and handed along its way. */
export interface GatewayContext extends Identified {
  readonly requestId: string;
  readonly language: Language;
  /** What was not answered, at the gateway or at a source. */
  readonly refusals: Refusals;
}
