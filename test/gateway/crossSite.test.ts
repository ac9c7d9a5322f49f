import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestHouse, openTestHouse } from '../support/house.ts';
import { json, send } from '../support/raw.ts';

const BODY = JSON.stringify({ query: '{ legalAdviser(id: "adviser-445102-001") { name } }' });
const ANSWERED = { data: { legalAdviser: { name: '苏某庚' } } };
const DASH = 'https://dash.example';

const preflight = (origin: string) => ({
  method: 'OPTIONS',
  headers: {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization,content-type',
  },
});

describe('pages of other sites', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  it.each(['/graphql', '/subgraphs/legal'])(
    'send nothing to %s that a browser sends without asking first',
    async (at) => {
      const plain = await send(house, at, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: BODY,
      });
      const got = await send(house, `${at}?query=${encodeURIComponent('{ __typename }')}`);

      for (const { status, text } of [plain, got]) {
        expect(status).toBe(400);
        expect(text).toContain('Cross-Site Request Forgery');
      }
    },
  );

  it('a GET that a browser asks about first is answered', async () => {
    const { status, text } = await send(house, `/graphql?query=${encodeURIComponent('{ __typename }')}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });

    expect([status, JSON.parse(text)]).toEqual([200, { data: { __typename: 'Query' } }]);
  });

  it('are let in nowhere unless the operator says so', async () => {
    const asked = await send(house, '/graphql', preflight(DASH));
    expect(asked.status).toBe(404);
    const answered = await send(house, '/graphql', {
      method: 'POST',
      headers: { ...json, origin: DASH },
      body: BODY,
    });
    expect(answered.status).toBe(200);

    for (const { headers } of [asked, answered])
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('may not use a token where no origin is configured', async () => {
    const { status, data, errors } = await house
      .as('legal-system')
      .ask('{ __typename }', {}, { headers: { origin: DASH } });

    expect([status, data]).toEqual([403, undefined]);
    expect(errors?.[0]?.extensions['code']).toBe('ORIGIN_NOT_ALLOWED');
  });
});

describe("pages of a client's configured origin", () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ CORS_ORIGINS: `dashboard-builder=${DASH}` });
  });
  afterAll(() => house.close());

  const askFrom = (client: string, origin: string) =>
    house.as(client).ask('{ legalAdviser(id: "adviser-445102-001") { name } }', {}, { headers: { origin } });

  it('pass the preflight, and others do not', async () => {
    const own = await send(house, '/graphql', preflight(DASH));
    expect(own.status).toBe(204);
    expect(own.headers.get('access-control-allow-origin')).toBe(DASH);
    expect(own.headers.get('access-control-allow-headers')).toContain('concentric-purpose');
    expect(own.headers.get('access-control-allow-credentials')).toBeNull();

    const other = await send(house, '/graphql', preflight('https://other.example'));
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });

  it("ask with that client's token", async () => {
    const { status, data, headers } = await askFrom('dashboard-builder', DASH);

    expect(status).toBe(200);
    expect({ data }).toEqual(ANSWERED);
    expect(headers.get('access-control-allow-origin')).toBe(DASH);
    expect(headers.get('access-control-expose-headers')).toBe('x-request-id');
    expect(headers.get('vary')?.toLowerCase().split(', ')).toEqual(
      expect.arrayContaining(['origin', 'authorization']),
    );
  });

  it.each([
    ["with another client's token", 'legal-system', DASH],
    ['from another origin', 'dashboard-builder', 'https://other.example'],
    ['from a sandboxed page', 'dashboard-builder', 'null'],
  ])('are refused %s', async (_, client, origin) => {
    const { status, data, errors } = await askFrom(client, origin);

    expect([status, data]).toEqual([403, undefined]);
    expect(errors).toEqual([
      {
        message: `Pages of ${origin} may not ask as ${client}: the operator adds them to CORS_ORIGINS for this client.`,
        extensions: { code: 'ORIGIN_NOT_ALLOWED' },
      },
    ]);
  });

  it('read what stands beside the graph no more than before', async () => {
    for (const at of ['/metrics', '/health', '/subgraphs/legal']) {
      const { headers } = await send(house, at, { headers: { origin: DASH } });
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it("the house's own page needs no configuration", async () => {
    const { status, data } = await askFrom('legal-system', house.url);
    expect([status, { data }]).toEqual([200, ANSWERED]);
  });
});
