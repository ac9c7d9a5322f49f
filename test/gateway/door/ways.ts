import { ApolloServer } from '@apollo/server';
import { jest } from '@jest/globals';
import type { TestHouse } from '../../support/house.ts';

/** The two ways of a question: through Apollo Server, and, once its operation is known, in the lane. */
export const WAYS = ['for the first time', 'again'] as const;
export type Way = (typeof WAYS)[number];

export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: unknown;
  readonly errors?: readonly { message: string; path?: unknown; extensions: Record<string, unknown> }[];
  /** Whether it came in the lane: Apollo Server was not asked. */
  readonly inLane: boolean;
}

/** What a question of these stories has of its own; the rest is as programs usually send it. */
export interface Asking {
  readonly query?: string;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
  readonly headers?: Record<string, string>;
  readonly method?: string;
  /** Instead of all of the above in JSON. */
  readonly body?: (usual: string) => NonNullable<RequestInit['body']>;
}

/** Short pages of it are answered; long ones would be too much. */
export const QUESTION = `query One($code: ID!, $first: Int) {
  community(code: $code) { name }
  communities(within: "441400", first: $first) { nodes { parents { communities(first: $first) { nodes {
    parents { communities(first: $first) { nodes { name } } } } } } } }
}`;
export const VARIABLES = { code: '445102010018', first: 1 };

const apolloAsked = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');

/** Sends a question, alone, and sees which way it takes. */
export async function watched(send: () => Promise<Response>) {
  const before = apolloAsked.mock.calls.length;
  const response = await send();
  return { response, inLane: apolloAsked.mock.calls.length === before };
}

let asked = 0;

/** Asks an operation whose text nobody has sent before, as comments are part of it; again means that an answer was given to the same operation before. */
export async function ask(house: TestHouse, way: Way, asking: Asking = {}): Promise<Told> {
  const { query = QUESTION, variables = VARIABLES } = asking;
  const fresh = `${query} # ${++asked}`;
  if (way === 'again') {
    const before = await post(house, { query: fresh, variables: query === QUESTION ? VARIABLES : variables });
    if (before.status !== 200) throw new Error(`It is not known: ${JSON.stringify(before)}`);
  }
  return post(house, { ...asking, query: fresh, variables });
}

async function post(house: TestHouse, { headers, method = 'POST', body, ...asking }: Asking): Promise<Told> {
  const usual = JSON.stringify(asking);
  const sent = body ? body(usual) : usual;
  const { response, inLane } = await watched(() =>
    fetch(new URL('/graphql', house.url), {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: sent,
      ...(sent instanceof ReadableStream ? { duplex: 'half' } : {}),
    }),
  );
  const text = await response.text();
  const answer = (text.startsWith('{') ? JSON.parse(text) : { text }) as Pick<Told, 'data' | 'errors'>;
  return { ...answer, status: response.status, headers: response.headers, inLane };
}
