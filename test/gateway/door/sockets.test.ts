import { once } from 'node:events';
import { type Socket, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestHouse, openTestHouse } from '../../support/house.ts';
import { QUESTION, VARIABLES } from './ways.ts';

const BODY = JSON.stringify({ query: QUESTION, variables: VARIABLES });
const HEAD = 'POST /graphql HTTP/1.1\r\nhost: house\r\ncontent-type: application/json\r\n';
const WHOLE = `${HEAD}content-length: ${Buffer.byteLength(BODY)}\r\n\r\n${BODY}`;
/** The same as the last request of a connection, so that its end is the answer's. */
const LAST = WHOLE.replace('host: house', 'host: house\r\nconnection: close');

describe.each(['for the first time', 'again'])('what comes over a socket, %s', (way) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    if (way === 'again') expect((await house.ask(QUESTION, VARIABLES)).status).toBe(200);
  });
  afterAll(() => house.close());

  const opened = (): Socket => {
    const { hostname, port } = new URL(house.url);
    const socket = connect(Number(port), hostname);
    // A story may have the house cut it off.
    socket.on('error', () => undefined);
    return socket;
  };
  const spoken = async (...parts: readonly string[]): Promise<string> => {
    const socket = opened();
    const heard = text(socket).catch(() => '');
    for (const part of parts) {
      socket.write(part);
      await pause(20);
    }
    return heard;
  };
  const statuses = (heard: string) =>
    [...heard.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));
  const answers = (heard: string) => heard.split('"name":"义兴社区"').length - 1;
  const isWell = async () => expect((await house.ask(QUESTION, VARIABLES)).status).toBe(200);

  it('one question after the other on one connection, each in its turn', async () => {
    const heard = await spoken(WHOLE + WHOLE + LAST);

    expect(statuses(heard)).toEqual([200, 200, 200]);
    expect(answers(heard)).toBe(3);
  });

  it('a body in pieces, without its length', async () => {
    const [one, two] = [BODY.slice(0, 20), BODY.slice(20)];
    const piece = (part: string) => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`;
    const heard = await spoken(
      `${HEAD}connection: close\r\ntransfer-encoding: chunked\r\n\r\n`,
      piece(one),
      piece(two),
      '0\r\n\r\n',
    );

    expect(statuses(heard)).toEqual([200]);
    expect(answers(heard)).toBe(1);
  });

  it('a body that comes slowly, cut in the middle of a character', async () => {
    const name = Buffer.from(JSON.stringify({ query: '{ __typename }', variables: { name: '陈' } }));
    const middle = name.indexOf(Buffer.from('陈')) + 1;
    const socket = opened();
    const heard = text(socket);
    socket.write(`${HEAD}connection: close\r\ncontent-length: ${name.length}\r\n\r\n`);
    socket.write(name.subarray(0, middle));
    await pause(50);
    socket.write(name.subarray(middle));

    expect(await heard).toContain('{"__typename":"Query"}');
  });

  it('a question that waits to be told to go on', async () => {
    const [head = '', body = ''] = LAST.split('\r\n\r\n');
    const socket = opened();
    const heard = text(socket);
    socket.write(`${head}\r\nexpect: 100-continue\r\n\r\n`);
    await once(socket, 'readable');
    socket.write(body);

    expect(statuses(await heard)).toEqual([100, 200]);
  });

  it('more than the length that it was said to have is no other question', async () => {
    const heard = await spoken(`${WHOLE}{"query":"{ __typename }"}\r\n\r\n`);

    expect(statuses(heard).at(-1)).toBe(400);
    await isWell();
  });

  it.each([
    ['two lengths', `content-length: 5\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY}`],
    ['a length beside pieces', `content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['a length that is none', `content-length: 0x10\r\n\r\n${BODY}`],
    ['a length below nothing', `content-length: -1\r\n\r\n${BODY}`],
  ])('%s are no request', async (_, rest) => {
    expect(statuses(await spoken(HEAD + rest))).toEqual([400]);
    await isWell();
  });

  it('half of a body, from a client that goes away', async () => {
    const before = house.logged.length;
    for (let time = 0; time < 20; time++) {
      const socket = opened();
      socket.write(WHOLE.slice(0, -10));
      await pause(5);
      if (time % 2) socket.resetAndDestroy();
      else socket.destroy();
    }
    await pause(50);

    await isWell();
    expect(house.logged.slice(before).filter((line) => line.includes('unexpected'))).toEqual([]);
    expect(house.logged.slice(before).filter((line) => line.includes('"statusCode"'))).toHaveLength(1);
  });

  it('a whole question, from a client that does not wait for its answer', async () => {
    const before = house.logged.length;
    for (let time = 0; time < 10; time++) {
      const socket = opened();
      socket.write(WHOLE);
      await pause(time);
      socket.resetAndDestroy();
    }
    await pause(200);

    await isWell();
    expect(house.logged.slice(before).filter((line) => line.includes('"unexpected"'))).toEqual([]);
  });

  it.each([
    ['PUT', 404],
    ['DELETE', 404],
    ['OPTIONS', 404],
    ['HEAD', 405],
    ['GET', 400],
  ])('%s is no way to ask', async (method, status) => {
    const heard = await spoken(LAST.replace('POST', method));

    expect(statuses(heard)).toEqual([status]);
    expect(answers(heard)).toBe(0);
  });
});
