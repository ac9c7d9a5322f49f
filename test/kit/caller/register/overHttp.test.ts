import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import type { ClientRegister } from '../../../../kit/caller/caller.ts';
import { embeddedIssuer } from '../../../../kit/caller/issuer.ts';
import { createSigningKey } from '../../../../kit/caller/keys.ts';
import { createMint } from '../../../../kit/caller/mint.ts';
import { registerAt } from '../../../../kit/caller/register/overHttp.ts';
import { readerCheck, readerTokens } from '../../../../kit/caller/register/readerToken.ts';
import { serveRegister } from '../../../../kit/caller/register/serve.ts';

const GATEWAY = 'https://gateway.concentric.invalid';
const key = await createSigningKey();
const JUSTICE = { code: 'JUSTICE-441400', function: 'JUSTICE', region: '441400' } as const;
const REGISTRATION = {
  client: '司法 & co?id=other',
  name: '公共法律服务业务系统',
  departments: [JUSTICE],
  standsForAny: true,
  jurisdiction: ['441400'],
  roles: ['LEGAL_STEWARD'],
  purposes: ['legal-aid'],
};
const REGISTER: ClientRegister = {
  find: async (client) => (client === REGISTRATION.client ? REGISTRATION : null),
  department: async (code) => (code === JUSTICE.code ? JUSTICE : null),
};

describe('the register over HTTP', () => {
  let app: FastifyInstance;
  let url: string;
  beforeEach(async () => {
    app = fastify();
    serveRegister(app, '/subgraphs/sharing', REGISTER, readerCheck([embeddedIssuer(key, GATEWAY)]));
    url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/subgraphs/sharing`;
  });
  afterEach(() => app.close());

  it('says what it holds of one client and of one department, and that there is no other', async () => {
    const register = registerAt(url, readerTokens(key, GATEWAY));

    expect(await register.find(REGISTRATION.client)).toEqual(REGISTRATION);
    expect(await register.find('other')).toBeNull();
    expect(await register.department('JUSTICE-441400')).toEqual(JUSTICE);
    expect(await register.department('JUSTICE-999999')).toBeNull();
  });

  it.each([
    [
      'another key under the name of the gateway',
      async () => readerTokens(await createSigningKey(), GATEWAY)(),
    ],
    ['a name that nobody knows', () => readerTokens(key, 'https://stranger.concentric.invalid')()],
    [
      'what a gateway signs for a subgraph',
      () => createMint({ key, issuer: GATEWAY })(null, {}, 'sharing', null),
    ],
    [
      'a token of another kind for the register',
      () => key.sign({ iss: GATEWAY, aud: 'concentric-register', exp: Date.now() / 1000 + 60 }),
    ],
  ])('is closed to %s', async (_, token) => {
    await expect(registerAt(url, token).find(REGISTRATION.client)).rejects.toThrow('status 401');
  });
});

describe('what answers in the place of the register', () => {
  let server: Server;
  let answer: unknown;
  beforeEach(async () => {
    server = createServer((_, response) => response.end(JSON.stringify(answer)));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterEach(() => void server.close());

  it.each([
    ['a page of something else', { status: 'ok' }],
    ['half a registration', { found: { ...REGISTRATION, jurisdiction: undefined } }],
    ['another client', { found: { ...REGISTRATION, client: 'data-steward' } }],
    ['a restriction that this version does not know', { found: { ...REGISTRATION, onlyItems: [] } }],
    [
      'a department of no function',
      { found: { ...REGISTRATION, departments: [{ ...JUSTICE, function: 'FIRE' }] } },
    ],
  ])('%s is no answer', async (_, said) => {
    answer = said;
    const { port } = server.address() as AddressInfo;
    const register = registerAt(`http://127.0.0.1:${port}/graphql`, readerTokens(key, GATEWAY));
    await expect(register.find(REGISTRATION.client)).rejects.toThrow();
  });
});
