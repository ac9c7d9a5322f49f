import { describe, expect, it } from '@jest/globals';
import { createSigningKey } from '../../../../kit/caller/keys.ts';
import { signHead } from '../../../../kit/ledger/head.ts';
import { collectHeads } from '../../../../kit/ledger/verify/heads.ts';
import { linesOf } from '../made.ts';

const NOW = new Date('2026-11-27T01:02:03.004Z');
const position = (seq: number) => ({ chain: 'legal-1', seq, hash: 'c'.repeat(64) });

describe('deposited heads', () => {
  it('are gathered by chain, with the key that signed them', async () => {
    const key = await createSigningKey('EdDSA');
    const lines = [await signHead(key, position(9), NOW), await signHead(key, position(4), NOW)];

    const heads = await collectHeads(linesOf(lines.map((line) => JSON.stringify(line))));

    expect(heads).toEqual(
      new Map([
        [
          'legal-1',
          {
            signer: key.kid,
            last: 9,
            hashes: new Map([
              [9, new Set(['c'.repeat(64)])],
              [4, new Set(['c'.repeat(64)])],
            ]),
          },
        ],
      ]),
    );
  });

  it('are of no use where one was changed, or stands beside another key', async () => {
    const key = await createSigningKey('EdDSA');
    const other = await createSigningKey('EdDSA');
    const signed = await signHead(key, position(9), NOW);
    const [header, , signature] = signed.head.split('.');
    const claims = Buffer.from(JSON.stringify({ ...position(8), at: NOW.toISOString() })).toString(
      'base64url',
    );

    for (const line of [
      'no head',
      JSON.stringify({ ...signed, head: `${header}.${claims}.${signature}` }),
      JSON.stringify({ ...signed, key: other.publicJwk }),
    ])
      await expect(collectHeads(linesOf([line]))).rejects.toThrow(
        'line 1 holds no head that its key has signed. Take the heads anew from the bureau that keeps them.',
      );
  });

  it('of one chain come from one key, or somebody has signed in another’s name', async () => {
    const lines = await Promise.all(
      [1, 2].map(async (seq) =>
        JSON.stringify(await signHead(await createSigningKey('EdDSA'), position(seq), NOW)),
      ),
    );

    await expect(collectHeads(linesOf(lines))).rejects.toThrow(
      /line 2 is signed with \S+, and others of legal-1/,
    );
  });

  it('are believed of named keys alone, where some are named', async () => {
    const key = await createSigningKey('EdDSA');
    const lines = [JSON.stringify(await signHead(key, position(1), NOW))];

    await expect(collectHeads(linesOf(lines), ['another'])).rejects.toThrow(
      'which is none of the keys that you named',
    );
    expect((await collectHeads(linesOf(lines), [key.kid])).size).toBe(1);
  });

  it('signed with anything else than Ed25519 are no heads', async () => {
    const key = await createSigningKey('ES256');
    const line = JSON.stringify(await signHead(key, position(1), NOW));

    await expect(collectHeads(linesOf([line]))).rejects.toThrow('holds no head');
  });
});
