import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestProvider, providerKey, startProvider } from '../kit/caller/provider.ts';
import { type TestHouse, openTestHouse } from '../support/house.ts';

const WHO = '{ caller { client departments { function } } }';

describe("a house under the city's own OpenID Connect issuer", () => {
  let provider: TestProvider;
  let house: TestHouse;
  beforeAll(async () => {
    provider = await startProvider(await providerKey('first'));
    house = await openTestHouse({ AUTH_ISSUER: provider.url, AUTH_AUDIENCE: 'concentric-gateway' });
  });
  afterAll(async () => {
    await house.close();
    await provider.stop();
  });

  const asking = (token: string, at = '/graphql') => ({ at, headers: { authorization: `Bearer ${token}` } });

  it('knows a client that the issuer has named from its own register', async () => {
    const token = await provider.token('concentric-gateway');

    const { data, errors } = await house.ask(WHO, {}, asking(token));

    expect(errors).toBeUndefined();
    expect(data.caller.client).toBe('grid-system');
    expect(new Set(data.caller.departments.map((each: { function: string }) => each.function))).toEqual(
      new Set(['POLITICAL_LEGAL']),
    );
  });

  it('refuses a token that was meant for somebody else', async () => {
    const token = await provider.token('another-service');

    const { status, errors } = await house.ask(WHO, {}, asking(token));

    expect(status).toBe(401);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['TOKEN_WRONG_AUDIENCE']);
  });

  it('has no embedded issuer any more: a token of its key is worth nothing', async () => {
    const { status, errors } = await house.as('coordination-centre').ask(WHO);

    expect(status).toBe(401);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['TOKEN_INVALID']);
  });

  it('lets a client reach one subgraph directly, and no other with the same token', async () => {
    const token = await provider.token('concentric-sharing');

    const there = await house.ask(WHO, {}, asking(token, '/subgraphs/sharing'));
    const elsewhere = await house.ask(
      '{ legalAdviser(id: "none") { id } }',
      {},
      asking(token, '/subgraphs/legal'),
    );

    expect(there.data.caller.client).toBe('grid-system');
    expect(elsewhere.status).toBe(401);
  });
});
