import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { embeddedIssuer } from '../../../kit/caller/issuer.ts';
import { createSigningKey } from '../../../kit/caller/keys.ts';
import { holdingsTo, serveHoldings } from '../../../kit/holdings/feed.ts';
import type { Holdings } from '../../../kit/holdings/messages.ts';

const LEGAL = 'https://legal.concentric.invalid';
const GATEWAY = 'https://gateway.concentric.invalid';
const legal = await createSigningKey();
const gateway = await createSigningKey();
const stranger = await createSigningKey();
const FIRMS: Holdings = { room: 'legal', at: 1_764_201_600_000, items: { 'legal.firm.name': true } };

let app: FastifyInstance;
let url: string;
let told: Holdings[];
beforeEach(async () => {
  told = [];
  app = fastify();
  serveHoldings(app, '/subgraphs/sharing', {
    tell: async (holdings) => void told.push(holdings),
    issuers: [embeddedIssuer(gateway, GATEWAY), embeddedIssuer(legal, LEGAL)],
    speaksFor: (issuer, room) => issuer === GATEWAY || (issuer === LEGAL && room === 'legal'),
  });
  url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/subgraphs/sharing`;
});
afterEach(() => app.close());

describe('what a room holds', () => {
  it('is told by the room itself, or by the gateway in whose process it is', async () => {
    await holdingsTo(url, { key: legal, name: LEGAL })(FIRMS);
    await holdingsTo(url, { key: gateway, name: GATEWAY })({ ...FIRMS, room: 'grid' });

    expect(told).toEqual([FIRMS, { ...FIRMS, room: 'grid' }]);
  });

  it.each([
    ['another room', legal, LEGAL, { ...FIRMS, room: 'grid' as const }],
    ['nobody of the house', stranger, LEGAL, FIRMS],
  ])('is not told by %s', async (_, key, name, holdings) => {
    await expect(holdingsTo(url, { key, name })(holdings)).rejects.toThrow('status 401');
    expect(told).toEqual([]);
  });

  it('is nothing but yes and no', async () => {
    const values = { ...FIRMS, items: { 'legal.firm.name': '示例律师事务所' } } as unknown as Holdings;
    await expect(holdingsTo(url, { key: legal, name: LEGAL })(values)).rejects.toThrow('status 401');
    const unsigned = await fetch(`${url}/holdings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(FIRMS),
    });
    expect(unsigned.status).toBe(401);
    expect(told).toEqual([]);
  });
});
