import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { generateKeyPair, SignJWT } from 'jose';
import { discoverIssuer } from '../../../kit/caller/discovery.ts';
import { createVerifier } from '../../../kit/caller/verify.ts';

const audience = 'concentric-gateway';

describe('an issuer that answers something else', () => {
  let server: Server;
  let url: string;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;

  beforeEach(async () => {
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(
    () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  );

  const saying = (document: object) => {
    answer = (_, response) => response.end(JSON.stringify(document));
  };

  test('speaking for another issuer', async () => {
    saying({ issuer: 'https://id.example.org', jwks_uri: 'https://id.example.org/jwks' });
    await expect(discoverIssuer(url)).rejects.toThrow(
      `speaks for the issuer https://id.example.org, not for ${url}.`,
    );
  });

  test('the same name with a slash too many', async () => {
    saying({ issuer: `${url}/`, jwks_uri: `${url}/jwks` });
    await expect(discoverIssuer(url)).rejects.toThrow(`speaks for the issuer ${url}/, not for ${url}.`);
    await expect(discoverIssuer(`${url}/`)).resolves.toMatchObject({ issuer: `${url}/` });
  });

  test('keys over plain http on another machine', async () => {
    saying({ issuer: url, jwks_uri: 'http://keys.example.org/jwks' });
    await expect(discoverIssuer(url)).rejects.toThrow(
      'keeps its keys at http://keys.example.org/jwks, which is not an https address',
    );
  });

  test('no discovery document', async () => {
    saying({ hello: 'world' });
    await expect(discoverIssuer(url)).rejects.toThrow('is no OpenID Connect discovery document');
  });

  test('a page instead of JSON', async () => {
    answer = (_, response) => response.end('<html>');
    await expect(discoverIssuer(url)).rejects.toThrow('answers with something that is not JSON');
  });

  test('a redirect, which is not followed', async () => {
    let followed = false;
    answer = (request, response) => {
      if (request.url === '/elsewhere') followed = true;
      response.writeHead(302, { location: '/elsewhere' }).end();
    };
    await expect(discoverIssuer(url)).rejects.toThrow('redirects elsewhere, which is not followed');
    expect(followed).toBe(false);
  });

  test('a path that is not there', async () => {
    answer = (_, response) => response.writeHead(404).end();
    await expect(discoverIssuer(url)).rejects.toThrow('answers with status 404 instead of a document');
  });

  test('far more than a document', async () => {
    answer = (_, response) => response.end(`{"issuer": "${'x'.repeat(600_000)}"}`);
    await expect(discoverIssuer(url)).rejects.toThrow('answers with more than 524288 bytes');
  });

  test('never: it counts as down', async () => {
    answer = () => undefined;
    const reasons: string[] = [];
    const begun = performance.now();
    await discoverIssuer(url, { deadlineMilliseconds: 50, onUnreachable: (reason) => reasons.push(reason) });
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(reasons).toEqual([expect.stringContaining('does not answer within 50 ms')]);
  });

  test('a trouble of the moment: it counts as down', async () => {
    answer = (_, response) => response.writeHead(503).end();
    const reasons: string[] = [];
    await discoverIssuer(url, { onUnreachable: (reason) => reasons.push(reason) });
    expect(reasons).toEqual([expect.stringContaining('answers with status 503')]);
  });

  test('no key set where the keys should be', async () => {
    saying({ issuer: url, jwks_uri: `${url}/jwks` });
    const verify = createVerifier({ issuers: [await discoverIssuer(url)], audience });
    const { privateKey } = await generateKeyPair('ES256');
    const token = await new SignJWT({ client_id: 'a' })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(url)
      .setAudience(audience)
      .setExpirationTime('5m')
      .sign(privateKey);
    await expect(verify(token)).rejects.toMatchObject({
      code: 'ISSUER_UNAVAILABLE',
      cause: expect.objectContaining({
        message: `${url}/jwks answers with something that is not a key set.`,
      }),
    });
  });

  test.each([
    'http://id.example.org',
    'ftp://127.0.0.1',
    'id.example.org',
    'https://user:pass@id.example.org',
    'https://id.example.org?a=b',
    'http://127.0.0.1.example.org',
  ])('the address %s is refused before anything is asked', async (address) => {
    await expect(discoverIssuer(address)).rejects.toThrow('An issuer is an https address');
  });
});
