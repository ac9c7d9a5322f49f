import type { TestHouse } from './house.ts';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** One HTTP request as it is written, for what no GraphQL client would send. */
export async function send(
  house: Pick<TestHouse, 'url'>,
  at: string,
  init: RequestInit = {},
): Promise<RawAnswer> {
  const response = await fetch(new URL(at, house.url), init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

export const json = { 'content-type': 'application/json' };
