import type { ServerResponse } from 'node:http';
import type { Ending, EndingListener } from './executor/index.ts';

/** However many departments a question needs: it is answered within this time, or with what there is then. */
const DEADLINE_MILLISECONDS = 30_000;

/** Says that nobody waits for a response any longer, or that one question takes too long. */
export function goneOrLate(response: ServerResponse, deadline = DEADLINE_MILLISECONDS): Ending {
  const ended = new Ended();
  // Who went away before is not heard to go.
  if (response.destroyed) ended.abort();
  else {
    const timer = setTimeout(abort, deadline, ended);
    response.once('close', () => {
      clearTimeout(timer);
      if (!response.writableFinished) ended.abort();
    });
  }
  return ended;
}

/** The same for a response that many questions make together: each has the time of one. */
export function goneOrLateEach(response: ServerResponse, deadline = DEADLINE_MILLISECONDS): () => Ending {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return () => AbortSignal.any([gone.signal, AbortSignal.timeout(deadline)]);
}

/** What of an AbortController each question needs: the whole of one costs as much as reading its JSON. */
class Ended implements Ending {
  aborted = false;
  readonly #listeners = new Set<EndingListener>();

  addEventListener(_: 'abort', listener: EndingListener): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_: 'abort', listener: EndingListener): void {
    this.#listeners.delete(listener);
  }

  abort(): void {
    if (this.aborted) return;
    this.aborted = true;
    for (const listener of this.#listeners) listener.handleEvent();
  }
}

const abort = (ended: Ended): void => ended.abort();
