import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { importJWK, jwtVerify } from 'jose';
import { loadOrCreate } from '../../../kit/caller/keyFile.ts';
import { createSigningKey, openSigningKey } from '../../../kit/caller/keys.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'keys-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

test('a key is made on first start, for its owner only, and is the same ever after', async () => {
  const first = await openSigningKey(dataDir, 'issuer');
  const second = await openSigningKey(dataDir, 'issuer');
  expect(second.kid).toBe(first.kid);
  await expect(
    jwtVerify(await first.sign({ a: 1 }), await importJWK(second.publicJwk)),
  ).resolves.toMatchObject({ payload: { a: 1 } });
  expect((await stat(join(dataDir, 'keys', 'issuer.json'))).mode & 0o777).toBe(0o600);
  expect((await stat(join(dataDir, 'keys'))).mode & 0o777).toBe(0o700);
});

test('issuer and gateway have keys of their own', async () => {
  const [issuer, gateway] = await Promise.all([
    openSigningKey(dataDir, 'issuer'),
    openSigningKey(dataDir, 'gateway'),
  ]);
  expect(gateway.kid).not.toBe(issuer.kid);
});

test("a room's ledger has an Ed25519 key of its own, beside the room's", async () => {
  const room = await openSigningKey(dataDir, 'legal');
  const ledger = await openSigningKey(dataDir, 'legal-ledger', 'EdDSA');
  expect([room.alg, ledger.alg]).toEqual(['ES256', 'EdDSA']);
  expect((await openSigningKey(dataDir, 'legal-ledger', 'EdDSA')).kid).toBe(ledger.kid);
});

test('starting many times at once ends with one key, and no drafts left', async () => {
  const keys = await Promise.all(Array.from({ length: 20 }, () => openSigningKey(dataDir, 'issuer')));
  expect(new Set(keys.map(({ kid }) => kid)).size).toBe(1);
  expect(await readdir(join(dataDir, 'keys'))).toEqual(['issuer.json']);
});

test('a key that another process finished in the meantime is used instead of the own', async () => {
  let theirs = '';
  const own = { kty: 'EC', crv: 'P-256', x: 'x', y: 'y', d: 'd', alg: 'ES256' };
  const used = await loadOrCreate(dataDir, 'issuer', async () => {
    theirs = (await openSigningKey(dataDir, 'issuer')).publicJwk.x ?? '';
    return own;
  });
  expect(used.x).toBe(theirs);
  expect((await openSigningKey(dataDir, 'issuer')).publicJwk.x).toBe(theirs);
});

test('what is published is only the public half', async () => {
  const { publicJwk, kid } = await createSigningKey();
  expect(publicJwk).toEqual({
    kty: 'EC',
    crv: 'P-256',
    x: expect.any(String),
    y: expect.any(String),
    kid,
    alg: 'ES256',
    use: 'sig',
  });
});

test('an Ed25519 key signs as well', async () => {
  const key = await createSigningKey('EdDSA');
  await expect(jwtVerify(await key.sign({ a: 1 }), await importJWK(key.publicJwk))).resolves.toMatchObject({
    protectedHeader: { alg: 'EdDSA', kid: key.kid, typ: 'JWT' },
  });
});

test('a key file that others can read is not used', async () => {
  await openSigningKey(dataDir, 'issuer');
  await chmod(join(dataDir, 'keys', 'issuer.json'), 0o644);
  await expect(openSigningKey(dataDir, 'issuer')).rejects.toThrow('is open to other users');
});

test.each(['', '{"kty":"EC"', '{"kty":"oct","k":"c2VjcmV0"}'])(
  'a key file that holds %j is neither used nor replaced',
  async (text) => {
    const file = join(dataDir, 'keys', 'issuer.json');
    await openSigningKey(dataDir, 'issuer');
    await writeFile(file, text);
    await expect(openSigningKey(dataDir, 'issuer')).rejects.toThrow('holds no signing key');
    expect(await readFile(file, 'utf8')).toBe(text);
  },
);
