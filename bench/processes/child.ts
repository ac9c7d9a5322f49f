import { type ChildProcess, fork } from 'node:child_process';
import type { AskedChild, ToldByChild } from './answering.ts';

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Milliseconds in which what a process said at its end still arrives. */
const LAST_WORDS = 100;

interface Waiting {
  readonly resolve: (told: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A program of this benchmark in a process of its own. */
export class Child {
  readonly #process: ChildProcess;
  readonly #file: URL;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #ended = false;
  #said = '';

  private constructor(file: URL, given: readonly string[], nodeOptions: readonly string[]) {
    this.#file = file;
    this.#process = fork(file, [...given], {
      execArgv: ['--import', 'tsx/esm', ...nodeOptions],
      // Nobody's settings but these: no proxy, no key of a service that would be reported to.
      env: { NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
    });
    running.add(this.#process);
    this.#process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#said = (this.#said + text).slice(-2_000);
    });
    this.#process.on('message', (message: ToldByChild) => {
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if ('failed' in message) waiting?.reject(new Error(`${file.pathname}: ${message.failed}`));
      else waiting?.resolve(message.told);
    });
    // Not `close`: whom it has started itself may hold its streams open when it is gone.
    this.#process.on('exit', () => {
      running.delete(this.#process);
      this.#ended = true;
      setTimeout(() => this.#rejectAll(), LAST_WORDS);
    });
  }

  /** Starts it, and waits for what it says of itself once it is open. */
  static async start(
    file: URL,
    given: readonly string[] = [],
    nodeOptions: readonly string[] = [],
  ): Promise<{ child: Child; opened: unknown }> {
    const child = new Child(file, given, nodeOptions);
    return { child, opened: await child.#answerTo(0) };
  }

  ask<Told>(name: string, given?: unknown): Promise<Told> {
    const id = ++this.#asked;
    const told = this.#answerTo(id);
    if (!this.#ended) this.#process.send({ id, name, given } satisfies AskedChild);
    return told as Promise<Told>;
  }

  /** Lets it close what it has opened. */
  end(): Promise<void> {
    if (this.#ended) return Promise.resolve();
    return new Promise((resolve) => {
      this.#process.once('exit', () => resolve());
      this.#process.disconnect();
    });
  }

  stop(): Promise<void> {
    if (this.#ended) return Promise.resolve();
    return new Promise((resolve) => {
      this.#process.once('exit', () => resolve());
      this.#process.kill('SIGKILL');
    });
  }

  #answerTo(id: number): Promise<unknown> {
    if (this.#ended) return Promise.reject(this.#gone());
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  #rejectAll(): void {
    for (const { reject } of this.#waiting.values()) reject(this.#gone());
    this.#waiting.clear();
  }

  #gone(): Error {
    return new Error(`${this.#file.pathname} has ended.${this.#said && `\n${this.#said}`}`);
  }
}
