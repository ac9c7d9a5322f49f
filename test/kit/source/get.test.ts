import { once } from 'node:events';
import { type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getJson } from '../../../kit/source/get.ts';

describe('one document from a system over HTTP', () => {
  let server: Server;
  let url: URL;
  const answers: ((response: ServerResponse) => void)[] = [];
  const tokens: (string | undefined)[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      tokens.push(request.headers.authorization);
      answers.shift()?.(response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/firms?district=某区`);
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  const status =
    (code: number, body = '{}', headers = {}) =>
    (response: ServerResponse) =>
      void response.writeHead(code, headers).end(body);
  const get = (given: Partial<Parameters<typeof getJson>[1]> = {}) =>
    getJson(url, {
      token: 'secret',
      deadlineMilliseconds: 500,
      mostBytes: 1_000,
      signal: new AbortController().signal,
      ...given,
    });

  it('carries the token, and is asked for again after what may pass', async () => {
    answers.push(status(503), (response) => void response.destroy(), status(200, '{"code":0}'));
    tokens.length = 0;
    expect(await get()).toEqual({ code: 0 });
    expect(tokens).toEqual(['Bearer secret', 'Bearer secret', 'Bearer secret']);
  });

  it('is not asked for again after what stays as it is', async () => {
    answers.push(status(403));
    await expect(get()).rejects.toThrow(`${url.origin}/firms answers with status 403.`);
  });

  it('follows no redirect, with which the token would leave for another host', async () => {
    answers.push(status(302, '', { location: 'http://elsewhere.invalid/' }));
    await expect(get()).rejects.toThrow('redirects elsewhere, which is not followed');
  });

  it('is given up where it is too long, or no JSON', async () => {
    answers.push(status(200, `"${'x'.repeat(2_000)}"`), status(200, '<html>'));
    await expect(get()).rejects.toThrow('answers with more than 1000 bytes');
    await expect(get()).rejects.toThrow('something that is not JSON');
  });

  it('waits as long as it is told to, and not for an hour', async () => {
    answers.push(status(429, '', { 'retry-after': '3600' }));
    await expect(get()).rejects.toThrow('answers with status 429');
    answers.push(status(429, '', { 'retry-after': '1' }), status(200, '1'));
    const began = Date.now();
    expect(await get()).toBe(1);
    expect(Date.now() - began).toBeGreaterThanOrEqual(1_000);
  });

  it('has a deadline, and ends at once with whoever asks', async () => {
    answers.push(...Array.from({ length: 4 }, () => () => undefined));
    await expect(get({ deadlineMilliseconds: 50 })).rejects.toThrow(
      'does not answer within 50 ms, or not at all',
    );
    const stopping = new AbortController();
    answers.push(() => {
      stopping.abort();
    });
    await expect(get({ deadlineMilliseconds: 10_000, signal: stopping.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
