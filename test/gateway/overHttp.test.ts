import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { serverAudits } from 'graphql-http';
import { type TestHouse, openTestHouse } from '../support/house.ts';
import { json, send } from '../support/raw.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** A page of our own, or a program: whoever can set a header has asked first. */
const asked = { 'apollo-require-preflight': 'true' };

const questions = serverAudits({
  url: () => new URL('/graphql', house.url).href,
  fetchFn: (url: string, { headers, ...init }: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...asked, ...(headers as Record<string, string>) } }),
});

describe('GraphQL over HTTP', () => {
  // The second time round an operation is known, and answered in its lane.
  describe.each(['for the first time', 'again'])('%s', () => {
    it.each(questions)('$id: $name', async ({ fn }) => {
      const result = await fn();

      expect('reason' in result ? `${result.status}: ${result.reason}` : result.status).toMatch(
        /^ok$|^notice/,
      );
    });
  });

  it('a query by GET is answered whom a header shows to have asked first, and nobody else', async () => {
    const at = `/graphql?query=${encodeURIComponent('query ($code: ID!) { community(code: $code) { name } }')}&variables=${encodeURIComponent('{"code":"445102010018"}')}`;

    expect(JSON.parse((await send(house, at, { headers: asked })).text)).toEqual({
      data: { community: { name: '义兴社区' } },
    });
    expect((await send(house, at)).status).toBe(400);
  });

  it('an operation is asked by its hash once its text was told', async () => {
    const query = 'query Persisted { community(code: "445102010018") { name } }';
    const extensions = {
      persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
    };
    const ask = async (body: object) =>
      JSON.parse(
        (await send(house, '/graphql', { method: 'POST', headers: json, body: JSON.stringify(body) })).text,
      ) as { data?: unknown; errors?: { extensions: { code: string } }[] };

    expect((await ask({ extensions })).errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(await ask({ query, extensions })).toEqual({ data: { community: { name: '义兴社区' } } });
    expect(await ask({ extensions })).toEqual({ data: { community: { name: '义兴社区' } } });
    const got = await send(house, `/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`, {
      headers: asked,
    });
    expect(JSON.parse(got.text)).toEqual({ data: { community: { name: '义兴社区' } } });
  });

  it('a hash that is not that of its text is refused', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } };
    const { status, text } = await send(house, '/graphql', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query: '{ __typename }', extensions }),
    });

    expect(status).toBe(400);
    expect(text).toContain('provided sha does not match query');
  });
});
