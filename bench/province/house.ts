import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Opened, Told } from './worker.ts';

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

export interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** The house of one size, asked over HTTP as any client asks, and about itself by messages. */
export interface SizedHouse {
  ask(query: string, variables?: object): Promise<Answer>;
  post(at: string, body: object): Promise<Response>;
  tell<Name extends keyof Told>(name: Name): Promise<Told[Name]>;
}

export async function openSized(folder: string): Promise<SizedHouse> {
  const worker = fork(WORKER, [folder]);
  const message = async () => {
    const ended = new AbortController();
    const gone = once(worker, 'exit', { signal: ended.signal }).then(() => {
      throw new Error(`The house over ${folder} has ended.`);
    });
    // Aborted below, once it has spoken: that is no failure of anybody's.
    gone.catch(() => undefined);
    try {
      const [told] = (await Promise.race([once(worker, 'message'), gone])) as [unknown];
      return told;
    } finally {
      ended.abort();
    }
  };
  const { url, token } = (await message()) as Opened;
  const post: SizedHouse['post'] = (at, body) =>
    fetch(new URL(at, url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
  return {
    post,
    ask: async (query, variables = {}) => {
      const answer = (await (await post('/graphql', { query, variables })).json()) as Answer;
      const wrong = answer.errors?.find(({ extensions }) => !isRefusal(extensions?.code));
      if (wrong) throw new Error(`${wrong.message} (${query})`);
      return answer;
    },
    tell: async (name) => {
      worker.send(name);
      const { told, failed } = (await message()) as { told: Told[typeof name]; failed?: string };
      if (failed !== undefined) throw new Error(failed);
      return told;
    },
  };
}

/** Whether an answer keeps something back: a question that is wrong in any other way ends the run. */
export const isRefused = (errors: Answer['errors'] = []): boolean => errors.length > 0;

/** What a caller may not have is told beside the data; anything else would be measured in vain. */
const isRefusal = (code = '') =>
  !['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'INTERNAL_SERVER_ERROR'].includes(code);
