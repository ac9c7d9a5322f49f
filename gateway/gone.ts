import type { ServerResponse } from 'node:http';

/** However many departments a question needs: it is answered within this time, or with what there is then. */
const DEADLINE_MILLISECONDS = 30_000;

/** A signal that is aborted when nobody waits for a response any longer, or when one question takes too long. */
export function goneOrLate(response: ServerResponse, deadline = DEADLINE_MILLISECONDS): AbortSignal {
  // Who went away before is not heard to go.
  if (response.destroyed) return AbortSignal.abort();
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(), deadline);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) ended.abort();
  });
  return ended.signal;
}

/** The same for a response that many questions make together: each has the time of one. */
export function goneOrLateEach(response: ServerResponse): () => AbortSignal {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return () => AbortSignal.any([gone.signal, AbortSignal.timeout(DEADLINE_MILLISECONDS)]);
}
