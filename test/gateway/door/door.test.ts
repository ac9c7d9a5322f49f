import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sayJson } from '../executor/subgraphs/speaker.ts';
import { type Pair, openPair } from '../foreign/pair.ts';
import { WAYS, type Way, watched } from './ways.ts';

const THING = '{"data":{"thing":{"__typename":"Thing","id":"t1","name":"Kettle"}}}';
const KETTLE = { data: { thing: { name: 'Kettle' } } };
const QUESTION = '{ thing { name } }';

let pair: Pair;
beforeEach(async () => {
  pair = await openPair();
  pair.things.say = sayJson(THING);
});
afterEach(() => pair.close());

const ask = async (query = QUESTION, headers: Record<string, string> = {}) => {
  const { response, inLane } = await watched(() =>
    fetch(pair.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    }),
  );
  return { status: response.status, inLane, answer: await response.json() };
};
const know = async (way: Way, query = QUESTION) => {
  if (way === 'again') expect((await ask(query)).status).toBe(200);
};

describe.each(WAYS)('a question, %s', (way) => {
  it('that is under way is answered while the house closes, which waits for nobody else', async () => {
    await know(way);
    let answer = (): void => undefined;
    const asked = pair.things.asked.length;
    pair.things.say = (response) => (answer = () => void response.end(THING));
    const last = ask();
    while (pair.things.asked.length === asked) await pause(5);
    const began = performance.now();
    const closed = pair.closeGateway();
    await pause(50);
    answer();

    expect((await last).answer).toEqual(KETTLE);
    await closed;
    expect(performance.now() - began).toBeLessThan(5_000);
    await expect(ask()).rejects.toThrow('fetch failed');
  });

  it("has its department's failure in the same words, and no department decides over its status", async () => {
    await know(way);
    pair.things.say = sayJson(
      `{"data":{"thing":null},"errors":[
        {"message":"relation secret does not exist","path":["thing"],"extensions":{"stacktrace":["secret"]}},
        {"message":"Ask again.","path":["thing"],"extensions":{"code":"AGAIN","http":{"status":418}}}]}`,
    );
    const told = await ask(QUESTION, { 'x-request-id': 'w-1' });

    expect(told).toEqual({
      status: 200,
      inLane: way === 'again',
      answer: {
        data: { thing: null },
        errors: [
          {
            message:
              'things 内部出错，请凭编号 w-1 联系运维。 Something went wrong in the department things: report it with the id w-1.',
            path: ['thing'],
            extensions: { code: 'INTERNAL_SERVER_ERROR', department: 'things', requestId: 'w-1' },
          },
          { message: 'Ask again.', path: ['thing'], extensions: { code: 'AGAIN', department: 'things' } },
        ],
      },
    });
  });

  it('is told of a department that does not answer, and of one that rests', async () => {
    await know(way);
    pair.things.say = sayJson('', 503);
    const failed = [];
    for (let time = 0; time < 6; time++) failed.push((await ask(QUESTION, { 'x-request-id': 'w-2' })).answer);

    const told = (message: string) => ({
      data: { thing: null },
      errors: [
        { message, extensions: { code: 'DEPARTMENT_UNAVAILABLE', department: 'things', requestId: 'w-2' } },
      ],
    });
    expect(failed[0]).toEqual(
      told(
        'things 暂时无法答复，请稍后重试；编号 w-2。 The department things does not answer: try again later, or report the id w-2.',
      ),
    );
    expect(failed[5]).toEqual(
      told(
        'things 连续多次未能答复，暂停查询数秒，请稍后重试；编号 w-2。 The department things has failed again and again, and is not asked for some seconds: try again later, or report the id w-2.',
      ),
    );
    expect(pair.things.asked).toHaveLength(way === 'again' ? 6 : 5);
  });
});

it('an operation of a supergraph that was replaced is answered over the new one', async () => {
  const described = '{ __type(name: "Thing") { description } }';
  for (let time = 0; time < 2; time++)
    expect((await ask(described)).answer).toEqual({ data: { __type: { description: 'First.' } } });
  expect((await ask(described)).inLane).toBe(true);

  pair.describe('Second.');
  while (!pair.logged.some((line) => line.includes('supergraph reloaded'))) await pause(20);
  expect(await ask(described)).toEqual({
    status: 200,
    inLane: false,
    answer: { data: { __type: { description: 'Second.' } } },
  });
});

it('a mutation that is known is made by POST alone', async () => {
  pair.things.say = sayJson('{"data":{"rename":"Anvil"}}');
  const mutation = 'mutation { rename }';
  for (const inLane of [false, true])
    expect(await ask(mutation)).toEqual({ status: 200, inLane, answer: { data: { rename: 'Anvil' } } });

  const got = await fetch(`${pair.url}?query=${encodeURIComponent(mutation)}`, {
    headers: { 'apollo-require-preflight': 'true' },
  });
  expect(got.status).toBe(405);
  expect(pair.things.asked).toHaveLength(2);
});

it('a document of two operations has the one that is named, each time', async () => {
  const query = 'query A { thing { name } } query B { thing { id } }';
  const named = async (operationName?: string) => {
    const response = await fetch(pair.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName }),
    });
    return [response.status, await response.json()];
  };
  for (let time = 0; time < 2; time++) {
    expect(await named('A')).toEqual([200, KETTLE]);
    expect(await named('B')).toEqual([200, { data: { thing: { id: 't1' } } }]);
    expect(await named()).toEqual([
      400,
      {
        errors: [
          {
            message: 'Must provide operation name if query contains multiple operations.',
            extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
          },
        ],
      },
    ]);
  }
});
