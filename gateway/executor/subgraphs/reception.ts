import type { Dispatcher } from 'undici';

/** What a subgraph said over HTTP. */
export interface Received {
  readonly status: number;
  readonly body: Buffer;
}

const NOTHING: Received = { status: 0, body: Buffer.alloc(0) };

/** An answer that is larger than any that makes sense. */
class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** Takes one response, as it comes off the socket: no stream, no headers object, nothing that is not looked at. */
export class Reception implements Dispatcher.DispatchHandler {
  /** Whether anything of a response has come: then the request was heard, and is not safely made again. */
  begun = false;
  #status = 0;
  #bytes = 0;
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | null = null;
  #reason: Error | null = null;
  readonly #largest: number;
  readonly #settle: (error: Error | null, received: Received) => void;

  constructor(largest: number, settle: (error: Error | null, received: Received) => void) {
    this.#largest = largest;
    this.#settle = settle;
  }

  /** Ends it from our side; what waits for a connection still is not asked when it gets one. */
  abort(reason: Error): void {
    this.#reason ??= reason;
    if (this.#controller) this.#controller.abort(this.#reason);
    else this.#settle(this.#reason, NOTHING);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#reason) controller.abort(this.#reason);
  }

  onResponseStarted(): void {
    this.begun = true;
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes > this.#largest)
      controller.abort(new TooLarge(`It answered more than ${this.#largest} bytes.`));
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const [first] = this.#chunks;
    const body = this.#chunks.length === 1 && first ? first : Buffer.concat(this.#chunks, this.#bytes);
    this.#settle(null, { status: this.#status, body });
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#settle(this.#reason ?? error, NOTHING);
  }
}
