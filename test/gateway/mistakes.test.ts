import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Pair, openPair } from './foreign/pair.ts';

interface Told {
  readonly errors: readonly { message: string }[];
}

describe('a question with many mistakes', () => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await openPair();
  });
  afterAll(() => pair.close());

  const askFields = async (count: number) => {
    const fields = Array.from({ length: count }, (_, number) => `nonsense${number}`);
    const response = await fetch(pair.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ ${fields.join(' ')} }` }),
    });
    const { errors } = (await response.json()) as Told;
    return { status: response.status, count: errors.length, last: errors.at(-1) };
  };

  it('is told the first hundred, and that there are more', async () => {
    expect(await askFields(150)).toEqual({
      status: 400,
      count: 101,
      last: {
        message:
          '只列出前 100 处错误，请先改正这些错误再查询。 Only the first 100 mistakes are shown: mend these, and ask again.',
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    });
  });

  it('is told them all where they are a hundred', async () => {
    expect(await askFields(100)).toMatchObject({
      status: 400,
      count: 100,
      last: { message: 'Cannot query field "nonsense99" on type "Query".' },
    });
  });
});
