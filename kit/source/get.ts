import { setTimeout as sleep } from 'node:timers/promises';
import { SourceFailed } from './source.ts';

export interface Getting {
  readonly token: string | null;
  readonly deadlineMilliseconds: number;
  readonly mostBytes: number;
  readonly signal: AbortSignal;
}

const PAUSES_MILLISECONDS = [300, 1_000, 3_000];
const LONGEST_PAUSE_MILLISECONDS = 30_000;

/**
 * One JSON document from a department's system. What may pass is tried again after a pause that grows; a redirect is
 * never followed, since the token is meant for this address alone.
 * @throws SourceFailed
 */
export async function getJson(url: URL, getting: Getting): Promise<unknown> {
  for (const pause of [...PAUSES_MILLISECONDS, null]) {
    const answer = await attempt(url, getting);
    if ('body' in answer) return parsed(answer.body);
    if (pause === null || answer.lasting) throw new RestFailed(answer.reason, answer.status);
    const wait = Math.max(pause * (0.5 + Math.random()), answer.waitMilliseconds);
    if (wait > LONGEST_PAUSE_MILLISECONDS) throw new RestFailed(answer.reason, answer.status);
    await sleep(wait, undefined, { signal: getting.signal });
  }
  throw new Error('unreachable');
}

/** What the system has answered instead; `status` is null where it has not. */
export class RestFailed extends SourceFailed {
  readonly status: number | null;

  constructor(reason: string, status: number | null) {
    super(reason);
    this.status = status;
  }
}

type Attempt =
  | { readonly body: string }
  | {
      readonly reason: string;
      readonly status: number | null;
      readonly lasting: boolean;
      readonly waitMilliseconds: number;
    };

async function attempt(
  url: URL,
  { token, deadlineMilliseconds, mostBytes, signal }: Getting,
): Promise<Attempt> {
  const at = `${url.origin}${url.pathname}`;
  const failed = (
    what: string,
    status: number | null = null,
    lasting = false,
    waitMilliseconds = 0,
  ): Attempt => ({
    reason: `${at} ${what}.`,
    status,
    lasting,
    waitMilliseconds,
  });
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(deadlineMilliseconds)]),
      headers: {
        accept: 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
    });
    const { status } = response;
    if (status !== 200) {
      // Left unread, the body would hold the connection.
      void response.body?.cancel().catch(() => undefined);
      if (status >= 300 && status < 400)
        return failed('redirects elsewhere, which is not followed', status, true);
      const passing = status >= 500 || [408, 425, 429].includes(status);
      return failed(`answers with status ${status}`, status, !passing, waitAsked(response));
    }
    const body = await readWithin(response, mostBytes);
    return body === null ? failed(`answers with more than ${mostBytes} bytes`, status, true) : { body };
  } catch {
    signal.throwIfAborted();
    return failed(`does not answer within ${deadlineMilliseconds} ms, or not at all`);
  }
}

function waitAsked(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? 0);
  return Number.isFinite(seconds) ? seconds * 1_000 : 0;
}

async function readWithin(response: Response, limit: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > limit) return null;
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw new RestFailed('The system answers with something that is not JSON.', 200);
  }
}
