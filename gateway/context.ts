import type { Identified } from '../kit/caller/identify.ts';
import type { Language } from '../kit/decision/codes.ts';
import type { Arriving } from '../kit/http/arrival.ts';
import type { Refusals } from '../kit/decision/refusals.ts';
import type { Ending } from './executor/index.ts';

/** One question's circumstances, made when it arrives and handed along its way. */
export interface GatewayContext extends Identified {
  readonly requestId: string;
  readonly language: Language;
  /** Aborted when the client has gone away, or when answering takes too long. */
  readonly signal: Ending;
  /** What was not answered, at the gateway or at a source. */
  readonly refusals: Refusals;
}

/** Makes a question's circumstances of its request; the signal says that nobody waits for it any longer. */
export type ContextFor = (request: Arriving, signal: Ending) => Promise<GatewayContext>;
