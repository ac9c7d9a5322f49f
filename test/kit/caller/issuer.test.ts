import { type RequestListener, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { importJWK, SignJWT } from 'jose';
import type { JWK } from 'jose';
import { discoverIssuer } from '../../../kit/caller/discovery.ts';
import { issuerWithKeysAtAny } from '../../../kit/caller/issuer.ts';
import { createSigningKey } from '../../../kit/caller/keys.ts';
import { createVerifier } from '../../../kit/caller/verify.ts';
import { providerKey, startProvider } from './provider.ts';
import type { TestProvider } from './provider.ts';

const audience = 'concentric-gateway';

describe('a real OpenID Connect provider', () => {
  let provider: TestProvider;
  let key: JWK;

  beforeEach(async () => {
    key = await providerKey('first');
    provider = await startProvider(key, { department: '441402-police' });
  });
  afterEach(() => provider.stop());

  const jwksAsked = () => provider.asked.get('/jwks') ?? 0;
  const forged = async (kid: string) =>
    new SignJWT({ client_id: 'grid-system' })
      .setProtectedHeader({ alg: 'ES256', kid })
      .setIssuer(provider.url)
      .setAudience(audience)
      .setExpirationTime('5m')
      .sign(await importJWK(await providerKey(kid), 'ES256'));

  test('its access token names client and department, and its keys are fetched once', async () => {
    const verify = createVerifier({ issuers: [await discoverIssuer(provider.url)], audience });
    const identity = await verify(await provider.token(audience));
    await verify(await provider.token(audience));
    expect(identity).toEqual({
      client: 'grid-system',
      officer: undefined,
      department: '441402-police',
      issuer: provider.url,
      expiresAt: expect.any(Date),
    });
    expect(jwksAsked()).toBe(1);
  });

  test('a token for another audience is refused', async () => {
    const verify = createVerifier({ issuers: [await discoverIssuer(provider.url)], audience });
    await expect(verify(await provider.token('concentric-legal'))).rejects.toMatchObject({
      code: 'TOKEN_WRONG_AUDIENCE',
      message: 'The token is meant for somebody else. Ask its issuer for the audience concentric-gateway.',
    });
  });

  test('times are judged with 30 seconds to spare, on either side', async () => {
    const issuers = [await discoverIssuer(provider.url)];
    const token = await provider.token(audience);
    const { expiresAt } = await createVerifier({ issuers, audience })(token);
    const verifyAt = (milliseconds: number) =>
      createVerifier({ issuers, audience, now: () => new Date(milliseconds) })(token);
    const issuedAt = expiresAt.getTime() - 600_000;

    await expect(verifyAt(expiresAt.getTime() + 29_000)).resolves.toMatchObject({ client: 'grid-system' });
    await expect(verifyAt(expiresAt.getTime() + 31_000)).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' });
    await expect(verifyAt(issuedAt - 29_000)).resolves.toMatchObject({ client: 'grid-system' });
    await expect(verifyAt(issuedAt - 31_000)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  test('a new key is accepted once the cool-down is over, and not before', async () => {
    const issuer = await discoverIssuer(provider.url, { cooldownMilliseconds: 300 });
    const verify = createVerifier({ issuers: [issuer], audience });
    await verify(await provider.token(audience));
    await provider.useKey(await providerKey('second'));
    const token = await provider.token(audience);

    await expect(verify(token)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    await new Promise((done) => setTimeout(done, 310));
    await expect(verify(token)).resolves.toMatchObject({ client: 'grid-system' });
    expect(jwksAsked()).toBe(2);
  });

  test('a withdrawn key is forgotten when the keys have been kept long enough', async () => {
    const issuer = await discoverIssuer(provider.url, { cacheMilliseconds: 100 });
    const verify = createVerifier({ issuers: [issuer], audience, keptMilliseconds: 50 });
    const token = await provider.token(audience);
    await verify(token);
    await provider.useKey(await providerKey('second'));

    await expect(verify(token)).resolves.toMatchObject({ client: 'grid-system' });
    await new Promise((done) => setTimeout(done, 110));
    await expect(verify(token)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  test('tokens of unknown keys do not become load on the provider', async () => {
    const verify = createVerifier({ issuers: [await discoverIssuer(provider.url)], audience });
    const attempts = await Promise.allSettled(
      Array.from({ length: 50 }, async (_, index) => verify(await forged(`unknown-${index}`))),
    );
    expect(attempts.filter(({ status }) => status === 'rejected')).toHaveLength(50);
    expect(jwksAsked()).toBe(1);
  });

  test("a forgery under the name of the provider's own key is refused", async () => {
    const verify = createVerifier({ issuers: [await discoverIssuer(provider.url)], audience });
    await expect(verify(await forged('first'))).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  test('down at start: tokens cannot be checked, the provider is left alone, and later it works by itself', async () => {
    const token = await provider.token(audience);
    await provider.stop();
    const reasons: string[] = [];
    const issuer = await discoverIssuer(provider.url, {
      pauseMilliseconds: 150,
      onUnreachable: (reason) => reasons.push(reason),
    });
    const verify = createVerifier({ issuers: [issuer], audience });
    expect(reasons).toEqual([expect.stringContaining(`The issuer ${provider.url} cannot be reached`)]);

    await expect(verify(token)).rejects.toMatchObject({ code: 'ISSUER_UNAVAILABLE', status: 503 });
    await provider.start();
    await expect(verify(token)).rejects.toMatchObject({ code: 'ISSUER_UNAVAILABLE' });
    await new Promise((done) => setTimeout(done, 160));
    await expect(verify(token)).resolves.toMatchObject({ client: 'grid-system' });
  });

  test('down later: known keys go on working, an unknown one cannot be checked', async () => {
    const issuer = await discoverIssuer(provider.url, { cooldownMilliseconds: 0 });
    const verify = createVerifier({ issuers: [issuer], audience });
    const token = await provider.token(audience);
    await verify(token);
    await provider.stop();

    await expect(verify(await forged('unknown'))).rejects.toMatchObject({ code: 'ISSUER_UNAVAILABLE' });
    await expect(verify(token)).resolves.toMatchObject({ client: 'grid-system' });
  });
});

describe('an issuer of several processes, each with a key of its own', () => {
  const issuer = 'https://gateway.concentric.invalid';
  let servers: Server[];
  beforeEach(() => void (servers = []));
  afterEach(() => servers.forEach((server) => server.close()));

  const serving = async (listener: RequestListener) => {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`;
  };
  const signer = async () => {
    const key = await createSigningKey();
    const address = await serving((_, response) => response.end(JSON.stringify({ keys: [key.publicJwk] })));
    const exp = Math.floor(Date.now() / 1000) + 60;
    return { address, token: () => key.sign({ iss: issuer, aud: audience, exp, client_id: 'grid-system' }) };
  };
  const verifying = (addresses: readonly string[]) =>
    createVerifier({ issuers: [issuerWithKeysAtAny(issuer, addresses)], audience });

  test('is believed by the key of any of them, and by no other', async () => {
    const [one, two, stranger] = [await signer(), await signer(), await signer()];
    const verify = verifying([one.address, two.address]);
    for (const { token } of [one, two])
      await expect(verify(await token())).resolves.toMatchObject({ client: 'grid-system' });
    await expect(verify(await stranger.token())).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  test('one that is away keeps nobody from the others, and its own tokens wait for it', async () => {
    const [one, two] = [await signer(), await signer()];
    const away = await serving((request) => request.socket.destroy());
    const verify = verifying([away, two.address]);
    await expect(verify(await two.token())).resolves.toMatchObject({ client: 'grid-system' });
    await expect(verify(await one.token())).rejects.toMatchObject({ code: 'ISSUER_UNAVAILABLE' });
  });

  test('none at all is believed by nobody', async () => {
    const one = await signer();
    await expect(verifying([])(await one.token())).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });
});
