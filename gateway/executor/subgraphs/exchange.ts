import type { Dispatcher, Pool } from 'undici';
import { deadline } from '../deadline.ts';
import type { Ending } from '../types.ts';

/** What a subgraph said over HTTP. */
export interface Received {
  readonly status: number;
  readonly body: Buffer;
}

export interface ExchangeOptions {
  readonly pool: Pool;
  readonly request: Dispatcher.DispatchOptions;
  /** How long it may take until the whole answer is there, in milliseconds. */
  readonly deadline: number;
  /** How many bytes the answer may have. */
  readonly largest: number;
  /** Whether it may be asked again where a kept connection was lost before anything of an answer came. */
  readonly again: boolean;
  readonly signal: Ending;
}

/** An answer that did not come in time. */
export class Late extends Error {
  override readonly name = 'Late';
}

/** The client has gone away: that is nobody's failure. */
export class Abandoned extends Error {
  override readonly name = 'Abandoned';

  constructor() {
    super('Nobody waits for it any longer.');
  }
}

/** An answer that is larger than any that makes sense. */
class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** Sends a request, and takes the whole response. */
export function exchange(options: ExchangeOptions): Promise<Received> {
  return new Promise((resolve, reject) => new Exchange(options, resolve, reject).begin());
}

/**
 * One request and its response as it comes off the socket: no stream, no headers object, nothing that is not looked
 * at. It is one object and hardly a closure, because there is one for every fetch of every question.
 */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #options: ExchangeOptions;
  readonly #resolve: (received: Received) => void;
  readonly #reject: (error: Error) => void;
  readonly #chunks: Buffer[] = [];
  readonly #heard: () => void;
  #again: boolean;
  /** Whether anything of a response has come: then the request was heard, and is not safely made again. */
  #begun = false;
  #status = 0;
  #bytes = 0;
  #controller: Dispatcher.DispatchController | null = null;
  #reason: Error | null = null;

  constructor(
    options: ExchangeOptions,
    resolve: (received: Received) => void,
    reject: (error: Error) => void,
  ) {
    this.#options = options;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#again = options.again;
    this.#heard = deadline(options.deadline, () =>
      this.end(new Late(`It did not answer within ${options.deadline} ms.`)),
    );
  }

  begin(): void {
    const { pool, request, signal } = this.#options;
    signal.addEventListener('abort', this);
    pool.dispatch(request, this);
  }

  /** Ends it from our side; what waits for a connection still is not asked when it gets one. */
  end(reason: Error): void {
    this.#reason ??= reason;
    if (this.#controller) this.#controller.abort(this.#reason);
    else this.#fail(this.#reason);
  }

  /** The signal is aborted. */
  handleEvent(): void {
    this.end(new Abandoned());
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#reason) controller.abort(this.#reason);
  }

  onResponseStarted(): void {
    this.#begun = true;
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const { largest } = this.#options;
    this.#bytes += chunk.length;
    if (this.#bytes > largest) controller.abort(new TooLarge(`It answered more than ${largest} bytes.`));
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#forget();
    const [first] = this.#chunks;
    const body = this.#chunks.length === 1 && first ? first : Buffer.concat(this.#chunks, this.#bytes);
    this.#resolve({ status: this.#status, body });
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    const { pool, request } = this.#options;
    if (this.#again && this.#reason === null && !this.#begun && isLostConnection(error)) {
      this.#again = false;
      this.#controller = null;
      pool.dispatch(request, this);
    } else this.#fail(this.#reason ?? error);
  }

  #fail(error: Error): void {
    this.#forget();
    this.#reject(error);
  }

  #forget(): void {
    this.#heard();
    this.#options.signal.removeEventListener('abort', this);
  }
}

/** A kept connection that the other side closed just when it was used again: nothing of the request was answered. */
function isLostConnection(error: Error): boolean {
  const { code } = error as Error & { code?: string };
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE';
}
