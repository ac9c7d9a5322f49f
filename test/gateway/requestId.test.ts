import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestHouse, openTestHouse } from '../support/house.ts';

const QUESTION = '{ legalAdviser(id: "adviser-445102-001") { name } }';
const OWN_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe("a question's id", () => {
  let house: TestHouse;
  let gateway: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    gateway = await openTestHouse({ LEGAL_URL: `${house.url}/subgraphs/legal` }, { keysOf: house });
  });
  afterAll(async () => {
    await gateway.close();
    await house.close();
  });

  const askWith = (id: string) => gateway.ask(QUESTION, {}, { headers: { 'x-request-id': id } });
  const routes = ({ logged }: TestHouse, id: string) =>
    logged
      .map((line) => JSON.parse(line) as { requestId?: string; route?: string })
      .filter(({ requestId }) => requestId === id)
      .map(({ route }) => route);

  it('is made where the caller has none, anew each time', async () => {
    const ids = [await gateway.ask(QUESTION), await gateway.ask(QUESTION)].map(({ headers }) =>
      headers.get('x-request-id'),
    );

    expect(ids).toEqual([expect.stringMatching(OWN_ID), expect.stringMatching(OWN_ID)]);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it("is the caller's own where that is harmless, and stands in the logs of gateway and department", async () => {
    const { headers, data } = await askWith('hall-7:2026.11.22_0001');

    expect(data).toEqual({ legalAdviser: { name: '苏某庚' } });
    expect(headers.get('x-request-id')).toBe('hall-7:2026.11.22_0001');
    expect(routes(gateway, 'hall-7:2026.11.22_0001')).toEqual(['/graphql']);
    expect(routes(house, 'hall-7:2026.11.22_0001')).toEqual(['/subgraphs/legal']);
  });

  it.each([
    ['far too long', 'x'.repeat(101)],
    ['a script', '<script>alert(1)</script>'],
    ['with a line of its own', 'a b%0d%0aset-cookie: x'],
    ['a person', encodeURIComponent('陈某人')],
    ['nothing', ''],
  ])('is replaced where it is %s', async (_, id) => {
    const { headers } = await askWith(id);

    expect(headers.get('x-request-id')).toMatch(OWN_ID);
  });

  it('is on refusals and on what was never a question, too', async () => {
    const refused = await gateway.ask(
      QUESTION,
      {},
      { headers: { authorization: 'Bearer a.b.c', 'x-request-id': 'r-1' } },
    );
    const broken = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'r-2' },
      body: '{',
    });

    expect([refused.status, refused.headers.get('x-request-id')]).toEqual([401, 'r-1']);
    expect([broken.status, broken.headers.get('x-request-id')]).toEqual([400, 'r-2']);
  });
});

describe('a department at an address of its own', () => {
  const received: IncomingHttpHeaders[] = [];
  let recorder: Server;
  let gateway: TestHouse;
  beforeAll(async () => {
    recorder = createServer((request, response) => {
      received.push(request.headers);
      request.resume().on('end', () => {
        response
          .setHeader('content-type', 'application/json')
          .end('{"data":{"legalAdviser":{"name":"recorded"}}}');
      });
    });
    await new Promise<void>((listening) => recorder.listen(0, '127.0.0.1', listening));
    gateway = await openTestHouse({
      LEGAL_URL: `http://127.0.0.1:${(recorder.address() as AddressInfo).port}/`,
    });
  });
  afterAll(async () => {
    await gateway.close();
    recorder.close();
  });

  it("is told the id and the language, and gets a token of its own instead of the caller's", async () => {
    const { data } = await gateway.as('grid-system').ask(
      QUESTION,
      {},
      {
        headers: { 'x-request-id': 'hall-8', 'accept-language': 'en', 'concentric-purpose': 'home-visits' },
      },
    );

    expect(data).toEqual({ legalAdviser: { name: 'recorded' } });
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ 'x-request-id': 'hall-8', 'accept-language': 'en' });
    const claims = Buffer.from(received[0]?.authorization?.split('.')[1] ?? '', 'base64url').toString();
    const { aud, iat, exp, caller, declaration } = JSON.parse(claims);
    expect({ aud, client: caller.client, declaration }).toEqual({
      aud: 'concentric-legal',
      client: 'grid-system',
      declaration: { purpose: 'home-visits' },
    });
    expect(exp - iat).toBeLessThanOrEqual(60);
    expect(received[0]).not.toHaveProperty('concentric-purpose');
  });
});
