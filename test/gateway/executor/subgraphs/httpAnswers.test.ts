import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { type Say, sayJson } from './speaker.ts';
import { ANSWER, KETTLE, MUTATION, things } from './things.ts';

const at = things();

describe('a kept connection that is lost', () => {
  /** Answers the first question on each connection; what comes over it again is lost with it. */
  const again = (lose: Say): Say => {
    const used = new WeakSet<object>();
    return (response, request) => {
      if (used.has(request.socket)) lose(response, request);
      else {
        used.add(request.socket);
        response.end(ANSWER);
      }
    };
  };
  const close: Say = (_, { socket }) => socket.destroy();
  const reset: Say = (_, { socket }) => socket.resetAndDestroy();

  it.each([
    ['closed', close],
    ['reset', reset],
  ])('has a query asked once more: %s', async (_, lose) => {
    const { ask, speaker } = await at(again(lose), { connections: 1 });
    await ask();

    expect(await ask()).toEqual(KETTLE);
    expect([speaker.asked.length, speaker.connections()]).toEqual([3, 2]);
  });

  it.each([
    ['closed', close],
    ['reset', reset],
  ])('has a mutation asked never again: %s', async (_, lose) => {
    const { ask, speaker } = await at(again(lose), { connections: 1 });
    await ask();

    await expect(ask(MUTATION)).rejects.toThrow();
    await pause(50);
    expect(speaker.asked).toEqual(['{"query":"{ name }"}', '{"query":"mutation { rename }"}']);
  });

  it('has a query asked once more, and not twice', async () => {
    const { ask, speaker } = await at(reset);

    await expect(ask()).rejects.toThrow();
    expect(speaker.asked).toHaveLength(2);
  });

  it.each<[string, Say]>([
    ['in its first line', ({ socket }) => socket?.write('HTTP/1.1 2', () => socket.resetAndDestroy())],
    [
      'in its body',
      (response) => {
        response.writeHead(200, { 'content-length': 100 });
        response.write('{', () => response.socket?.resetAndDestroy());
      },
    ],
  ])('after an answer began has nothing asked again: %s', async (_, lose) => {
    const { ask, speaker } = await at(lose);

    await expect(ask()).rejects.toThrow();
    await pause(50);
    expect(speaker.asked).toHaveLength(1);
  });
});

describe('an answer that is none', () => {
  it.each([
    ['a page of whoever stands between', '<html>Bad gateway</html>', 502],
    ['a failure in GraphQL', '{"errors":[{"message":"down"}]}', 500],
    ['half of an answer', '{"data":{"name":"陈某人', 200],
    ['nothing', '', 200],
    ['no object', '"data"', 200],
    ['an object of another kind', '{"status":"ok"}', 200],
    ['a list', '[{"data":{}}]', 200],
    ['a refusal of whoever asks', '{"errors":[{"message":"token"}]}', 401],
  ])('fails and is not repeated: %s', async (_, body, status) => {
    const { ask, speaker } = await at(sayJson(body, status));

    await expect(ask()).rejects.toThrow(
      new Error(`things answered with status ${status} and no GraphQL result.`),
    );
    expect(speaker.asked).toHaveLength(1);
  });

  it.each([
    ['errors about the question', '{"errors":[{"message":"no"}]}', 400],
    ['data beside a failing status', '{"data":{"name":"Kettle"}}', 500],
  ])('is not: %s', async (_, body, status) => {
    const { ask } = await at(sayJson(body, status));

    expect(await ask()).toEqual(JSON.parse(body));
  });
});
