/** Whoever asks the gateways: in a process of its own, so that its work is none of theirs. */
import { Pool } from 'undici';
import { answerParent } from '../processes/answering.ts';

/** What is asked, and for how long. */
export interface Load {
  readonly url: string;
  readonly body: string;
  readonly seconds: number;
  readonly connections: number;
  /** How long the right answer is. */
  readonly bytes: number;
}

/** How it went; times in milliseconds. */
export interface Loaded {
  readonly requests: number;
  /** Answers with another status or of another length than the right one, and requests that got none. */
  readonly wrong: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
}

let callers = 0;

async function load({ url, body, seconds, connections, bytes }: Load): Promise<Loaded> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 });
  const times: number[] = [];
  let wrong = 0;
  const ask = () =>
    new Promise<void>((resolve) => {
      const began = performance.now();
      let [status, came] = [0, 0];
      pool.dispatch(
        {
          origin,
          path: pathname,
          method: 'POST',
          // No two requests are of one caller: nothing may be answered with what another one got.
          headers: {
            'content-type': 'application/json',
            accept: 'application/json',
            authorization: `Bearer caller-${++callers}`,
          },
          body,
        },
        {
          onRequestStart: () => undefined,
          onResponseStart: (_, code) => void (status = code),
          onResponseData: (_, chunk) => void (came += chunk.length),
          onResponseEnd: () => {
            times.push(performance.now() - began);
            if (status !== 200 || came !== bytes) wrong++;
            resolve();
          },
          onResponseError: () => {
            wrong++;
            resolve();
          },
        },
      );
    });
  const began = performance.now();
  const until = began + seconds * 1_000;
  const caller = async () => {
    while (performance.now() < until) await ask();
  };
  await Promise.all(Array.from({ length: connections }, caller));
  const lasted = (performance.now() - began) / 1_000;
  await pool.destroy();
  times.sort((one, other) => one - other);
  const percentile = (part: number) => times[Math.ceil(times.length * part) - 1] ?? 0;
  return { requests: times.length, wrong, seconds: lasted, p50: percentile(0.5), p99: percentile(0.99) };
}

answerParent(null, { load });
