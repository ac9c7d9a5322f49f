import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { agreementsAt, serveAgreements } from '../../../kit/agreements/feed.ts';
import type { AskAgreements } from '../../../kit/agreements/messages.ts';
import { embeddedIssuer } from '../../../kit/caller/issuer.ts';
import { createSigningKey } from '../../../kit/caller/keys.ts';
import { readerCheck, readerTokens } from '../../../kit/caller/register/readerToken.ts';
import { agreement } from './agreement.ts';

const SHARING = 'https://sharing.concentric.invalid';
const GATEWAY = 'https://gateway.concentric.invalid';
const VISITS = agreement({ id: 'a-1' });
const sharing = await createSigningKey();
const gateway = await createSigningKey();

let app: FastifyInstance;
let url: string;
let answer: AskAgreements;
beforeEach(async () => {
  answer = async (known) => ({ epoch: 3, agreements: known === 3 ? null : [VISITS], at: 1_795_752_000_000 });
  app = fastify();
  serveAgreements(app, '/subgraphs/sharing', {
    ask: (known) => answer(known),
    key: sharing,
    issuer: SHARING,
    mayRead: readerCheck([embeddedIssuer(gateway, GATEWAY)]),
  });
  url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/subgraphs/sharing`;
});
afterEach(() => app.close());

const asGateway = (address: string) =>
  agreementsAt(address, {
    token: readerTokens(gateway, GATEWAY),
    issuers: [embeddedIssuer(sharing, SHARING)],
  });

describe('the agreements of sharing in another process', () => {
  it('come whole to whoever knew another epoch, and as the epoch alone to whoever knew this one', async () => {
    const ask = asGateway(url);

    expect(await ask(null)).toEqual({ epoch: 3, agreements: [VISITS], at: 1_795_752_000_000 });
    expect(await ask(2)).toEqual({ epoch: 3, agreements: [VISITS], at: 1_795_752_000_000 });
    expect(await ask(3)).toEqual({ epoch: 3, agreements: null, at: 1_795_752_000_000 });
  });

  it('are told to processes of the house alone', async () => {
    const stranger = await createSigningKey();
    const ask = agreementsAt(url, {
      token: readerTokens(stranger, GATEWAY),
      issuers: [embeddedIssuer(sharing, SHARING)],
    });

    await expect(ask(null)).rejects.toThrow('status 401');
    expect((await fetch(`${url}/agreements`)).status).toBe(401);
  });

  it('are believed only under the key of sharing', async () => {
    const ask = agreementsAt(url, {
      token: readerTokens(gateway, GATEWAY),
      issuers: [embeddedIssuer(await createSigningKey(), SHARING)],
    });

    await expect(ask(null)).rejects.toThrow('does not hold');
  });

  it('are not believed where they were told to an earlier question', async () => {
    const first = await fetch(`${url}/agreements?nonce=1`, {
      headers: { authorization: `Bearer ${await readerTokens(gateway, GATEWAY)()}` },
    });
    const recorded = await first.text();
    const replay = fastify();
    replay.get('/agreements', (_, reply) => reply.type('application/json').send(recorded));
    const address = await replay.listen({ port: 0, host: '127.0.0.1' });

    await expect(asGateway(address)(null)).rejects.toThrow('another question');
    await replay.close();
  });

  it('come with the moment at which what was opened in an emergency ends', async () => {
    const opened = { ...VISITS, id: 'access-1', emergencyUntil: 1_796_000_000_000 };
    answer = async () => ({ epoch: 5, agreements: [VISITS, opened] });

    expect(await asGateway(url)(null)).toEqual({ epoch: 5, agreements: [VISITS, opened] });
  });

  it('are not believed with a condition that this version does not know', async () => {
    const narrowed = { ...VISITS, onlyOnWorkingDays: true };
    answer = async () => ({ epoch: 4, agreements: [narrowed] });

    await expect(asGateway(url)(null)).rejects.toThrow('onlyOnWorkingDays');
  });

  it('fail where sharing cannot read them', async () => {
    answer = async () => {
      throw new Error('relation "agreement" does not exist');
    };

    await expect(asGateway(url)(null)).rejects.toThrow('status 500');
  });
});
