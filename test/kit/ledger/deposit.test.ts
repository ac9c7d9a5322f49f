import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { embeddedIssuer } from '../../../kit/caller/issuer.ts';
import { createSigningKey } from '../../../kit/caller/keys.ts';
import { headsAt, serveHeads } from '../../../kit/ledger/deposit.ts';
import { signHead } from '../../../kit/ledger/head.ts';
import type { UseCount } from '../../../kit/ledger/tally.ts';

const GRID = 'https://grid.concentric.invalid';
const AT = new Date('2026-11-27T01:02:03.004Z');
const grid = await createSigningKey();
const ledger = await createSigningKey('EdDSA');
const headOf = (chain: string) => signHead(ledger, { chain, seq: 7, hash: 'c'.repeat(64) }, AT);
const USES: readonly UseCount[] = [
  {
    item: 'grid.household.phone',
    month: '2026-11',
    region: '',
    department: '',
    timesCollected: 0,
    timesUsed: 3,
    questionsSaved: 40,
  },
];

let app: FastifyInstance;
let url: string;
let kept: unknown[];
beforeEach(async () => {
  kept = [];
  app = fastify();
  serveHeads(app, '/subgraphs/sharing', {
    heads: { deposit: async (head, uses) => void kept.push([head, uses]) },
    depositors: [embeddedIssuer(grid, GRID)],
    mayDeposit: (name, chain) => name === GRID && chain.startsWith('grid-'),
  });
  url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/subgraphs/sharing`;
});
afterEach(() => app.close());

describe('a head deposited with a bureau in another process', () => {
  it('is kept with what its chain comes to', async () => {
    const head = await headOf('grid-1');
    await headsAt(url, { key: grid, name: GRID }).deposit(head, USES);

    expect(kept).toEqual([[head, USES]]);
  });

  it('is taken of nobody’s chain but the depositor’s own', async () => {
    const at = headsAt(url, { key: grid, name: GRID });

    const uses = USES.map((each) => ({ ...each, item: 'legal.community.adviser' }));
    await expect(at.deposit(await headOf('legal-1'), uses)).rejects.toThrow('no head of a chain of yours');
    expect(kept).toEqual([]);
  });

  it.each(['legal.community.adviser', 'gridlock.household.phone', 'grid', ''])(
    'is not taken with counts of another room’s item: %j',
    async (item) => {
      const uses = USES.map((each) => ({ ...each, item }));
      const at = headsAt(url, { key: grid, name: GRID });

      await expect(at.deposit(await headOf('grid-1'), [...USES, ...uses])).rejects.toThrow(
        `${item} is no item of this chain’s room`,
      );
      expect(kept).toEqual([]);
    },
  );

  it('is taken from no stranger, and not where nobody has signed', async () => {
    const stranger = headsAt(url, { key: await createSigningKey(), name: GRID });

    await expect(stranger.deposit(await headOf('grid-1'), USES)).rejects.toThrow('status 401');
    const unsigned = await fetch(`${url}/ledger/heads`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ signed: 'x' }),
    });
    expect(unsigned.status).toBe(401);
    expect(kept).toEqual([]);
  });

  it('is not taken where the ledger’s own key has not signed it', async () => {
    const { head } = await headOf('grid-1');
    const other = await createSigningKey('EdDSA');
    const at = headsAt(url, { key: grid, name: GRID });

    await expect(at.deposit({ head, key: other.publicJwk }, USES)).rejects.toThrow('status 403');
    expect(kept).toEqual([]);
  });
});
