import { readFileSync } from 'node:fs';
import { type RequestListener, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestHouse, openTestHouse } from '../support/house.ts';

const CARD = readFileSync(new URL('../contract/community-card.graphql', import.meta.url), 'utf8');
const CODE = { code: '445102010018' };
const HEADERS = { headers: { 'x-request-id': 'gone-1' } };

/** What the card says of a legal department that does not answer. */
const UNAVAILABLE = {
  message:
    '法律服务（legal）暂时无法答复，请稍后重试；编号 gone-1。' +
    ' The department legal does not answer: try again later, or report the id gone-1.',
  path: ['community'],
  extensions: { code: 'DEPARTMENT_UNAVAILABLE', department: 'legal', requestId: 'gone-1' },
};

describe('a department over HTTP', () => {
  let legal: TestHouse;
  let house: TestHouse;
  beforeEach(async () => {
    legal = await openTestHouse();
    house = await openTestHouse({ LEGAL_URL: `${legal.url}/subgraphs/legal` }, { keysOf: legal });
  });
  afterEach(() => house.close());

  it('that is gone is named beside what the others answer', async () => {
    const asker = house.as('coordination-centre');
    const whole = await asker.ask(CARD, CODE);
    expect(whole.errors).toBeUndefined();
    expect(whole.data.community.legalAdviser.adviser.name).not.toBe('');
    const authorization = `Bearer ${await house.token('coordination-centre')}`;

    await legal.close();

    const { status, data, errors } = await house.ask(CARD, CODE, {
      headers: { ...HEADERS.headers, authorization },
    });
    expect(status).toBe(200);
    expect(data).toEqual({ community: { ...whole.data.community, legalAdviser: null } });
    expect(errors).toEqual([UNAVAILABLE]);
    const lines = house.logged.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.filter(({ msg }) => msg === 'department unavailable')).toMatchObject([
      { level: 50, requestId: 'gone-1', subgraph: 'legal' },
    ]);
  });
});

describe('what answers in the place of a department', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  const houseBehind = async (listener: RequestListener) => {
    server = createServer((request, response) => {
      request.resume().on('end', () => listener(request, response));
    });
    await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
    return openTestHouse({ LEGAL_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
  };

  it.each<[string, RequestListener]>([
    ['a page of a proxy', (_, response) => response.writeHead(502).end('<html>Bad Gateway: 陈某人</html>')],
    ['nothing at all', (request) => request.socket.destroy()],
    ['JSON that is no result', (_, response) => response.end('{"status":"up"}')],
    [
      'half an answer',
      (_, response) => response.writeHead(200, { 'content-length': '500' }).end('{"data":{'),
    ],
    [
      'a refusal of the gateway itself',
      (_, response) =>
        response.writeHead(401).end('{"errors":[{"message":"Who?","extensions":{"code":"TOKEN_INVALID"}}]}'),
    ],
    [
      'a failure without data',
      (_, response) =>
        response.writeHead(500).end('{"errors":[{"message":"relation secret_table does not exist"}]}'),
    ],
  ])('%s is no answer of the department, and is not passed on', async (_, listener) => {
    const house = await houseBehind(listener);
    try {
      const { status, data, errors } = await house.ask(CARD, CODE, HEADERS);

      expect(status).toBe(200);
      expect(data.community).toMatchObject({ name: '义兴社区', legalAdviser: null });
      expect(errors).toEqual([UNAVAILABLE]);
      expect(house.logged.join('\n')).not.toMatch(/陈某人|secret_table/);
    } finally {
      await house.close();
    }
  });

  it('a department that forgets to mask is masked here', async () => {
    const house = await houseBehind((_, response) =>
      response.end(
        '{"data":null,"errors":[{"message":"relation secret_table of 陈某人","extensions":{"stack":["at store.ts"]}}]}',
      ),
    );
    try {
      const { data, errors } = await house.ask(CARD, CODE, HEADERS);

      expect(data.community).toMatchObject({ name: '义兴社区', legalAdviser: null });
      expect(errors).toHaveLength(1);
      expect(errors?.[0]?.message).toContain('法律服务（legal）内部出错，请凭编号 gone-1 联系运维。');
      expect(errors?.[0]?.extensions).toEqual({
        code: 'INTERNAL_SERVER_ERROR',
        department: 'legal',
        requestId: 'gone-1',
      });
      expect(house.logged.join('\n')).not.toMatch(/陈某人|secret_table/);
    } finally {
      await house.close();
    }
  });
});
