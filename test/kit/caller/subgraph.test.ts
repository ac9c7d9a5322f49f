import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { discoverIssuer } from '../../../kit/caller/discovery.ts';
import { embeddedIssuer } from '../../../kit/caller/issuer.ts';
import { createSigningKey } from '../../../kit/caller/keys.ts';
import { createMint } from '../../../kit/caller/mint.ts';
import { createSubgraphIdentifier } from '../../../kit/caller/subgraph.ts';
import { providerKey, startProvider } from './provider.ts';
import type { TestProvider } from './provider.ts';
import { register } from './register.ts';

const key = await createSigningKey();
const gateway = embeddedIssuer(key, 'concentric-gateway');
const mint = createMint({ key, issuer: gateway.issuer });
const caller = { client: 'grid-system', departments: [], jurisdiction: ['441400'], roles: [], purposes: [] };
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

const seconds = Math.floor(Date.now() / 1000);
const claims = { iss: gateway.issuer, aud: 'concentric-grid', iat: seconds, exp: seconds + 60 };
const typ = 'concentric-caller+jwt';

let provider: TestProvider;
let grid: ReturnType<typeof createSubgraphIdentifier>;
beforeAll(async () => {
  provider = await startProvider(await providerKey('first'), { caller, declaration: {} });
  grid = createSubgraphIdentifier({
    subgraph: 'grid',
    gateway,
    issuers: [await discoverIssuer(provider.url)],
    register,
  });
});
afterAll(() => provider.stop());

describe('reached directly', () => {
  test("an issuer's token for this subgraph is looked up in the register", async () => {
    const { caller: found, declaration } = await grid({
      ...bearer(await provider.token('concentric-grid')),
      purpose: 'grid-visit',
    });
    expect(found).toMatchObject({ client: 'grid-system', jurisdiction: ['441400'], roles: ['collector'] });
    expect(declaration).toEqual({ purpose: 'grid-visit' });
  });

  test.each(['concentric-gateway', 'concentric-legal'])(
    "an issuer's token for %s is refused",
    async (audience) => {
      await expect(grid(bearer(await provider.token(audience)))).rejects.toMatchObject({
        code: 'TOKEN_WRONG_AUDIENCE',
      });
    },
  );

  test('without a token, nobody asks', async () => {
    await expect(grid({})).resolves.toMatchObject({ caller: null });
  });
});

describe('through the gateway', () => {
  test('a token minted for legal cannot be replayed at grid', async () => {
    const token = await mint(caller, {}, 'legal', null);
    await expect(grid(bearer(token))).rejects.toMatchObject({ code: 'TOKEN_WRONG_AUDIENCE' });
  });

  test("a caller in an issuer's own token counts for nothing", async () => {
    const { caller: found } = await grid(bearer(await provider.token('concentric-grid')));
    expect(found?.roles).toEqual(['collector']);
  });

  test("the gateway's name under another key is refused", async () => {
    const forger = createMint({ key: await createSigningKey(), issuer: gateway.issuer });
    await expect(grid(bearer(await forger(caller, {}, 'grid', null)))).rejects.toMatchObject({
      code: 'TOKEN_INVALID',
    });
  });

  test("anything else that the gateway's key signed is refused", async () => {
    const content = { ...claims, caller, declaration: {} };
    await expect(grid(bearer(await key.sign(content, { typ })))).resolves.toMatchObject({ caller });
    await expect(grid(bearer(await key.sign(content)))).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  test.each<[string, object]>([
    ['no word on the caller', { declaration: {} }],
    ['no declaration', { caller }],
    ['a caller without jurisdiction', { caller: { ...caller, jurisdiction: undefined }, declaration: {} }],
    ['a jurisdiction that is no region', { caller: { ...caller, jurisdiction: ['4414'] }, declaration: {} }],
    [
      'a function that does not exist',
      {
        caller: { ...caller, departments: [{ code: 'x', function: 'FIRE', region: '441400' }] },
        declaration: {},
      },
    ],
    [
      'a restriction that this version does not know',
      { caller: { ...caller, onlyItems: ['a'] }, declaration: {} },
    ],
  ])('%s is refused rather than guessed', async (_, content) => {
    const token = await key.sign({ ...claims, ...content }, { typ });
    await expect(grid(bearer(token))).rejects.toMatchObject({
      code: 'TOKEN_INVALID',
      message: expect.stringContaining('Bring both to the same version'),
    });
  });
});

test('an issuer that has the name of the gateway is refused at start', () => {
  const issuers = [embeddedIssuer(key, gateway.issuer)];
  expect(() => createSubgraphIdentifier({ subgraph: 'grid', gateway, issuers, register })).toThrow(
    'Give the gateway a name of its own',
  );
});
