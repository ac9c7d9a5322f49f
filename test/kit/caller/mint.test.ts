import { describe, expect, jest, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import type { Caller } from '../../../kit/caller/caller.ts';
import { embeddedIssuer } from '../../../kit/caller/issuer.ts';
import { createSigningKey } from '../../../kit/caller/keys.ts';
import { createMint } from '../../../kit/caller/mint.ts';
import { createSubgraphIdentifier } from '../../../kit/caller/subgraph.ts';
import { register } from './register.ts';

const key = await createSigningKey();
const issuer = 'concentric-gateway';
const caller: Caller = {
  client: 'grid-system',
  officer: 'officer-7',
  departments: [{ code: 'grid-office', function: 'POLITICAL_LEGAL', region: '441400' }],
  jurisdiction: ['441400'],
  roles: ['collector'],
  purposes: ['grid-visit'],
};
const declaration = { purpose: 'grid-visit', case: 'MZ-2026-0017' };

/** A mint and a subgraph that share a clock, which starts at noon and is set by hand. */
function scene(subgraph = 'legal', maximumKept = 5_000) {
  let time = Date.parse('2026-03-02T12:00:00.900Z');
  const now = () => new Date(time);
  const sign = jest.fn(key.sign);
  const mint = createMint({ key: { ...key, sign }, issuer, now, maximumKept });
  const gateway = embeddedIssuer(key, issuer);
  const identify = createSubgraphIdentifier({ subgraph, gateway, issuers: [], register, now });
  return { mint, sign, identify, later: (seconds: number) => (time += seconds * 1000), now };
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const lifetime = (token: string) => (decodeJwt(token).exp ?? 0) - (decodeJwt(token).iat ?? 0);

describe('what a subgraph learns from the gateway', () => {
  test('the whole caller, purpose and case', async () => {
    const { mint, identify } = scene();
    const found = await identify(bearer(await mint(caller, declaration, 'legal', null)));
    expect(found).toEqual({ caller, declaration, expiresAt: new Date('2026-03-02T12:01:00Z') });
  });

  test('that anybody asks', async () => {
    const { mint, identify } = scene();
    const found = await identify(bearer(await mint(null, {}, 'legal', null)));
    expect(found).toMatchObject({ caller: null, declaration: {} });
  });

  test('nothing from headers that came along', async () => {
    const { mint, identify } = scene();
    const token = await mint(caller, {}, 'legal', null);
    const found = await identify({ ...bearer(token), purpose: 'grid-visit', case: 'forged' });
    expect(found.declaration).toEqual({});
  });

  test('nothing that an object carries beside what a caller is', async () => {
    const { mint } = scene();
    const token = await mint(
      { ...caller, ...{ secret: 'x' } },
      { ...declaration, ...{ secret: 'x' } },
      'legal',
      null,
    );
    expect(JSON.stringify(decodeJwt(token))).not.toContain('secret');
  });
});

describe('a token ends', () => {
  test('after a minute', async () => {
    const { mint, identify, later } = scene();
    const token = await mint(caller, declaration, 'legal', null);
    expect(lifetime(token)).toBe(60);
    later(91);
    await expect(identify(bearer(token))).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' });
  });

  test("with the caller's own token where that is sooner", async () => {
    const { mint } = scene();
    const notAfter = new Date('2026-03-02T12:00:20.700Z');
    expect(decodeJwt(await mint(caller, declaration, 'legal', notAfter)).exp).toBe(
      Date.parse('2026-03-02T12:00:20Z') / 1000,
    );
  });

  test('so also where an earlier one, for a longer token, is still kept', async () => {
    const { mint, now } = scene();
    await mint(caller, declaration, 'legal', null);
    const token = await mint(caller, declaration, 'legal', new Date(now().getTime() + 5_000));
    expect(lifetime(token)).toBe(5);
  });
});

describe('a token is kept', () => {
  test('for the same caller, purpose, case and subgraph, until shortly before it ends', async () => {
    const { mint, sign, later } = scene();
    const first = await mint(caller, declaration, 'legal', null);
    later(44);
    expect(await mint({ ...caller }, { ...declaration }, 'legal', null)).toBe(first);
    later(1);
    expect(await mint(caller, declaration, 'legal', null)).not.toBe(first);
    expect(sign).toHaveBeenCalledTimes(2);
  });

  test('once for all who ask at the same time', async () => {
    const { mint, sign } = scene();
    await Promise.all(Array.from({ length: 10 }, () => mint(caller, declaration, 'legal', null)));
    expect(sign).toHaveBeenCalledTimes(1);
  });

  test.each<[string, Caller | null, object, string]>([
    ['another officer', { ...caller, officer: 'officer-8' }, declaration, 'legal'],
    ['no officer', { ...caller, officer: undefined }, declaration, 'legal'],
    ['another role', { ...caller, roles: [] }, declaration, 'legal'],
    ['another jurisdiction', { ...caller, jurisdiction: ['441402'] }, declaration, 'legal'],
    ['another purpose', caller, { ...declaration, purpose: undefined }, 'legal'],
    ['another case', caller, { ...declaration, case: 'MZ-2026-0018' }, 'legal'],
    ['a case for a purpose', caller, { purpose: 'MZ-2026-0017', case: 'grid-visit' }, 'legal'],
    ['another subgraph', caller, declaration, 'grid'],
    ['nobody', null, declaration, 'legal'],
  ])('but never used for %s', async (_, someone, something, subgraph) => {
    const { mint } = scene();
    const first = await mint(caller, declaration, 'legal', null);
    expect(await mint(someone, something, subgraph, null)).not.toBe(first);
  });

  test('in bounded number: the oldest goes first', async () => {
    const { mint, sign } = scene('legal', 2);
    for (const officer of ['a', 'b', 'c']) await mint({ ...caller, officer }, {}, 'legal', null);
    await mint({ ...caller, officer: 'c' }, {}, 'legal', null);
    expect(sign).toHaveBeenCalledTimes(3);
    await mint({ ...caller, officer: 'a' }, {}, 'legal', null);
    expect(sign).toHaveBeenCalledTimes(4);
  });

  test('not at all where signing failed', async () => {
    const { mint, sign } = scene();
    sign.mockRejectedValueOnce(new Error('no entropy'));
    await expect(mint(caller, {}, 'legal', null)).rejects.toThrow('no entropy');
    await expect(mint(caller, {}, 'legal', null)).resolves.toEqual(expect.any(String));
  });
});
