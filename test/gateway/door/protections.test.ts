import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EMBEDDED_ISSUER } from '../../../cli/house/identity.ts';
import { issueToken } from '../../../kit/caller/issueToken.ts';
import { openSigningKey } from '../../../kit/caller/keys.ts';
import { gatewayAudience } from '../../../kit/caller/mint.ts';
import { type TestHouse, openTestHouse } from '../../support/house.ts';
import { REFUSED } from './refused.ts';
import { type Asking, WAYS, ask } from './ways.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

describe.each(WAYS)('a question, %s', (way) => {
  it.each(REFUSED)('is refused with %s', async (_, asking, status, code, message) => {
    const told = await ask(house, way, asking);

    expect([told.status, told.data]).toEqual([status, undefined]);
    expect(told.errors).toMatchObject([{ message, extensions: { code } }]);
  });

  it('is answered', async () => {
    const told = await ask(house, way);

    expect([told.status, told.errors]).toEqual([200, undefined]);
    expect(told.data).toMatchObject({ community: { name: '义兴社区' } });
    expect(told.inLane).toBe(way === 'again');
  });

  it.each<[string, Asking]>([['that nobody signed', { headers: { authorization: 'Bearer a.b.c' } }]])(
    'with a token %s is refused',
    async (_, asking) => {
      expect(await ask(house, way, asking)).toMatchObject({
        status: 401,
        errors: [{ extensions: { code: 'TOKEN_INVALID' } }],
      });
    },
  );

  it('with a token that has ended is refused', async () => {
    const token = await issueToken({
      key: await openSigningKey(house.dataDir, 'issuer'),
      issuer: EMBEDDED_ISSUER,
      client: 'grid-system',
      audience: gatewayAudience(),
      hours: 1,
      now: () => new Date('2026-01-01T00:00:00Z'),
    });

    expect(await ask(house, way, { headers: { authorization: `Bearer ${token}` } })).toMatchObject({
      status: 401,
      errors: [
        {
          message: 'The token has expired. Get a new one from its issuer.',
          extensions: { code: 'TOKEN_EXPIRED' },
        },
      ],
    });
  });

  it("with a token from another site's page is refused", async () => {
    const headers = {
      authorization: `Bearer ${await house.token('grid-system')}`,
      origin: 'https://dash.example',
    };

    expect(await ask(house, way, { headers })).toMatchObject({
      status: 403,
      errors: [{ extensions: { code: 'ORIGIN_NOT_ALLOWED' } }],
    });
  });

  it("is answered by its caller's rights, whoever asked before", async () => {
    const query = '{ legalAdviser(id: "adviser-445102-001") { name licence } }';
    const known = { authorization: `Bearer ${await house.token('legal-system')}` };
    const asNobody = await ask(house, way, { query, variables: {} });
    const asKnown = await ask(house, way, { query, variables: {}, headers: known });

    expect(asNobody).toMatchObject({
      status: 200,
      data: { legalAdviser: { name: '苏某庚', licence: null } },
      errors: [{ path: ['legalAdviser', 'licence'], extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect([asKnown.status, asKnown.data, asKnown.errors]).toEqual([
      200,
      { legalAdviser: { name: '苏某庚', licence: 'VALID' } },
      undefined,
    ]);
    expect([asNobody.inLane, asKnown.inLane]).toEqual([way === 'again', way === 'again']);
  });

  it.each([
    [undefined, 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
    ['application/json', 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    [
      'application/json;q=0.5, application/graphql-response+json',
      'application/graphql-response+json; charset=utf-8',
    ],
  ])('that accepts %s is answered in %s', async (accept, type) => {
    const told = await ask(house, way, { headers: accept === undefined ? {} : { accept } });

    expect([told.status, told.headers.get('content-type')]).toEqual([200, type]);
    expect(told.inLane).toBe(way === 'again');
  });

  it('that accepts no kind of answer gets none', async () => {
    expect((await ask(house, way, { headers: { accept: 'text/html' } })).status).toBe(406);
  });

  it('has an answer that nobody keeps, under its id', async () => {
    const nobody = await ask(house, way, { headers: { 'x-request-id': 'door-1' } });
    const known = await ask(house, way, {
      headers: { authorization: `Bearer ${await house.token('grid-system')}`, 'x-request-id': '<script>' },
    });

    expect([nobody.headers.get('cache-control'), known.headers.get('cache-control')]).toEqual([
      'no-store',
      'private, no-store',
    ]);
    for (const { headers } of [nobody, known])
      expect(headers.get('vary')).toBe('authorization, accept-language, concentric-purpose, concentric-case');
    expect(nobody.headers.get('x-request-id')).toBe('door-1');
    expect(known.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it('is counted and logged once', async () => {
    const before = await counted();
    const asked = house.logged.length;
    await ask(house, way, { headers: { 'x-request-id': `counted-${way.length}` } });

    // An answer before made the operation known.
    expect((await counted()) - before).toBe(way === 'again' ? 2 : 1);
    const lines = house.logged.slice(asked).filter((line) => line.includes(`counted-${way.length}`));
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { method: 'POST', route: '/graphql', statusCode: 200 },
    ]);
  });

  it('is introspected', async () => {
    const told = await ask(house, way, { query: '{ __type(name: "Need") { name } }', variables: {} });

    expect(told.data).toEqual({ __type: { name: 'Need' } });
    expect(told.inLane).toBe(way === 'again');
  });
});

async function counted(): Promise<number> {
  const text = await (await fetch(new URL('/metrics', house.url))).text();
  const series = 'concentric_operation_seconds_count{operation="query",outcome="ok"} ';
  const line = text.split('\n').find((each) => each.startsWith(series));
  return Number(line?.slice(series.length) ?? 0);
}
