import { createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { JWTPayload } from 'jose';
import { embeddedIssuer } from '../../../kit/caller/issuer.ts';
import { issueToken } from '../../../kit/caller/issueToken.ts';
import { createSigningKey } from '../../../kit/caller/keys.ts';
import { createVerifier } from '../../../kit/caller/verify.ts';

const noon = Date.parse('2026-03-02T12:00:00Z') / 1000;
const now = () => new Date(noon * 1000);
const key = await createSigningKey();
const other = await createSigningKey();
const issuer = 'http://127.0.0.1:4000';
const audience = 'concentric-gateway';
const verify = createVerifier({ issuers: [embeddedIssuer(key, issuer)], audience, now });
const good = { iss: issuer, aud: audience, client_id: 'grid-system', iat: noon, exp: noon + 600 };

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('what a token says', () => {
  const identity = { client: 'grid-system', issuer, expiresAt: new Date('2026-03-02T12:10:00Z') };

  test.each<[string, object, object]>([
    ['a system for itself', { ...good, sub: 'grid-system' }, identity],
    ['a system without a subject', good, identity],
    ['an officer before the system', { ...good, sub: 'officer-7' }, { ...identity, officer: 'officer-7' }],
    ['one department', { ...good, department: 'housing' }, { ...identity, department: 'housing' }],
    ['the client as azp', { ...good, client_id: undefined, azp: 'grid-system' }, identity],
    ['client_id before azp', { ...good, azp: 'another' }, identity],
    ['several audiences, this among them', { ...good, aud: ['x', audience] }, identity],
  ])('%s', async (_, claims, expected) => {
    expect(JSON.parse(JSON.stringify(await verify(await key.sign(claims as JWTPayload))))).toEqual(
      JSON.parse(JSON.stringify(expected)),
    );
  });

  test('a token of the embedded issuer reads like any other', async () => {
    const token = await issueToken({
      key,
      issuer,
      client: 'housing-system',
      department: 'housing',
      officer: 'officer-7',
      audience,
      hours: 8,
      now,
    });
    expect(await verify(token)).toEqual({
      client: 'housing-system',
      officer: 'officer-7',
      department: 'housing',
      issuer,
      expiresAt: new Date('2026-03-02T20:00:00Z'),
    });
  });

  test.each([0, -1, Number.NaN, 24 * 400])('a token for %p hours is not issued', async (hours) => {
    await expect(issueToken({ key, issuer, client: 'a', audience, hours })).rejects.toThrow(RangeError);
  });
});

describe('claims that are refused', () => {
  test.each<[string, object, string]>([
    ['names no client', { ...good, client_id: undefined }, 'TOKEN_INVALID'],
    ['an empty client', { ...good, client_id: '' }, 'TOKEN_INVALID'],
    ['a client that is no string', { ...good, client_id: 7 }, 'TOKEN_INVALID'],
    ['a department that is no string', { ...good, department: ['a', 'b'] }, 'TOKEN_INVALID'],
    ['no end', { ...good, exp: undefined }, 'TOKEN_INVALID'],
    ['an end beyond any calendar', { ...good, exp: 1e300 }, 'TOKEN_INVALID'],
    ['an end long past', { ...good, exp: noon - 31 }, 'TOKEN_EXPIRED'],
    ['no audience', { ...good, aud: undefined }, 'TOKEN_WRONG_AUDIENCE'],
    ['an audience that only begins like this one', { ...good, aud: `${audience}-2` }, 'TOKEN_WRONG_AUDIENCE'],
    ['not yet valid', { ...good, nbf: noon + 31 }, 'TOKEN_INVALID'],
    ['issued in the future', { ...good, iat: noon + 31 }, 'TOKEN_INVALID'],
    ['another issuer', { ...good, iss: 'https://id.example.org' }, 'TOKEN_INVALID'],
    ['no issuer', { ...good, iss: undefined }, 'TOKEN_INVALID'],
  ])('%s', async (_, claims, code) => {
    await expect(verify(await key.sign(claims as JWTPayload))).rejects.toMatchObject({
      name: 'TokenRefused',
      code,
    });
  });

  test.each<[string, JWTPayload]>([
    ['expired', { ...good, exp: noon - 29 }],
    ['not yet valid', { ...good, nbf: noon + 29 }],
    ['issued in the future', { ...good, iat: noon + 29 }],
  ])('%s by less than clocks differ is accepted', async (_, claims) => {
    await expect(verify(await key.sign(claims))).resolves.toMatchObject({ client: 'grid-system' });
  });
});

describe('signatures that are refused', () => {
  const signingInput = (header: object) => `${encoded(header)}.${encoded(good)}`;

  test('none at all', async () => {
    await expect(verify(`${signingInput({ alg: 'none' })}.`)).rejects.toMatchObject({
      code: 'TOKEN_INVALID',
    });
  });

  test.each([
    ['the public key', JSON.stringify(key.publicJwk)],
    ['its coordinate', Buffer.from(key.publicJwk.x ?? '', 'base64url')],
  ])('a shared secret that is %s', async (_, secret) => {
    const input = signingInput({ alg: 'HS256', kid: key.kid });
    const token = `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
    await expect(verify(token)).rejects.toMatchObject({
      code: 'TOKEN_INVALID',
      message: expect.stringContaining('"alg" (Algorithm) Header Parameter value not allowed'),
    });
  });

  test('by a key of somebody else', async () => {
    await expect(verify(await other.sign(good))).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  test('under claims that were changed afterwards', async () => {
    const [header, , signature] = (await key.sign(good)).split('.');
    const token = `${header}.${encoded({ ...good, client_id: 'data-office' })}.${signature}`;
    await expect(verify(token)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  test("by one accepted issuer in another's name", async () => {
    const second = embeddedIssuer(other, 'http://127.0.0.1:4001');
    const both = createVerifier({ issuers: [embeddedIssuer(key, issuer), second], audience, now });
    await expect(both(await other.sign({ ...good, iss: second.issuer }))).resolves.toMatchObject({
      issuer: second.issuer,
    });
    await expect(both(await other.sign(good))).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  test('an algorithm that this installation does not want', async () => {
    const strict = createVerifier({
      issuers: [embeddedIssuer(key, issuer)],
      audience,
      now,
      algorithms: ['EdDSA'],
    });
    await expect(strict(await key.sign(good))).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  test.each(['', 'a', 'a.b.c', 'a.b.c.d.e', `${encoded({ alg: 'ES256' })}.e30.`, '..'])(
    '%j, which is no token',
    async (token) => {
      await expect(verify(token)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    },
  );
});

test.each(['none', 'HS256', 'hs512', 'RS1', ''])('%j cannot be configured as an algorithm', (algorithm) => {
  expect(() => createVerifier({ issuers: [], audience, algorithms: ['ES256', algorithm] })).toThrow(
    'with public keys only',
  );
});

test('a refusal says nothing of the token, nor does anything that a log would print with it', async () => {
  const token = await key.sign({ ...good, sub: 'officer-7', exp: noon - 60 });
  const refusal = (await verify(token).catch((error: unknown) => error)) as Error;
  expect(refusal.message).toBe('The token has expired. Get a new one from its issuer.');
  expect(refusal.cause).toBeUndefined();
});
