import { once } from 'node:events';
import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Ending } from '../../gateway/executor/index.ts';
import { goneOrLate } from '../../gateway/gone.ts';
import { sayJson } from './executor/subgraphs/speaker.ts';
import { type Pair, openPair } from './foreign/pair.ts';

const THING = '{"data":{"thing":{"__typename":"Thing","id":"t1","name":"Kettle"}}}';
const PRICED = '{"data":{"_entities":[{"price":9}]}}';
const QUESTION = '{ thing { name price } }';

describe('a client that goes away', () => {
  let pair: Pair;
  beforeEach(async () => {
    pair = await openPair();
  });
  afterEach(() => pair.close());

  const ask = (query: string, signal: AbortSignal | null = null) =>
    fetch(pair.url, {
      method: 'POST',
      signal,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    }).then((response) => response.json());
  /** Makes the operation known, so that the next time it is asked in the lane. */
  const know = async () => {
    pair.things.say = sayJson(THING);
    pair.prices.say = sayJson(PRICED);
    expect(await ask(QUESTION)).toEqual({ data: { thing: { name: 'Kettle', price: 9 } } });
    pair.things.asked.length = 0;
    pair.prices.asked.length = 0;
  };

  it.each(['for the first time', 'again'])(
    'ends what is asked for it, and has nothing else asked: %s',
    async (way) => {
      if (way === 'again') await know();
      const closed = new Promise<void>((resolve) => {
        pair.things.say = (response) => void response.once('close', resolve);
      });
      const gone = new AbortController();
      const answer = ask(QUESTION, gone.signal);
      while (pair.things.asked.length === 0) await pause(5);
      gone.abort();

      await expect(answer).rejects.toThrow('aborted');
      await closed;
      await pause(100);
      expect(pair.prices.asked).toEqual([]);
    },
  );

  it('between two mutations has the second one left alone', async () => {
    const closed = new Promise<void>((resolve) => {
      pair.things.say = (response) => void response.once('close', resolve);
    });
    const gone = new AbortController();
    const answer = ask('mutation { rename raise }', gone.signal);
    while (pair.things.asked.length === 0) await pause(5);
    gone.abort();
    await expect(answer).rejects.toThrow('aborted');
    await closed;
    await pause(100);

    expect(pair.things.asked).toHaveLength(1);
    expect(pair.prices.asked).toEqual([]);
  });

  it('is no failure of a department, in its log or for those who ask after it', async () => {
    for (let time = 1; time <= 7; time++) {
      pair.things.say = () => undefined;
      const gone = new AbortController();
      const answer = ask(QUESTION, gone.signal);
      while (pair.things.asked.length < time) await pause(5);
      gone.abort();
      await expect(answer).rejects.toThrow('aborted');
    }
    await pause(50);
    expect(pair.logged.filter((line) => /unavailable|unexpected/.test(line))).toEqual([]);

    pair.things.say = sayJson(THING);
    pair.prices.say = sayJson(PRICED);
    expect(await ask(QUESTION)).toEqual({ data: { thing: { name: 'Kettle', price: 9 } } });
  });
});

describe('the time for one question', () => {
  const answeredBy = async (answer: (response: ServerResponse) => void) => {
    const server = createServer((_, response) => answer(response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const status = await fetch(url).then(
      (response) => response.status,
      () => null,
    );
    server.closeAllConnections();
    server.close();
    return status;
  };

  it('ends what is late while its client waits', async () => {
    const status = await answeredBy((response) => {
      goneOrLate(response, 50).addEventListener('abort', {
        handleEvent: () => response.writeHead(504).end(),
      });
    });

    expect(status).toBe(504);
  });

  it('is over with the answer', async () => {
    let signal: Ending | undefined;
    await answeredBy((response) => {
      signal = goneOrLate(response, 50);
      response.end();
    });
    await pause(100);

    expect(signal?.aborted).toBe(false);
  });

  it('is over for a client that has gone before', async () => {
    let signal: Ending | undefined;
    await answeredBy((response) => {
      response.once('close', () => (signal = goneOrLate(response, 60_000)));
      response.destroy();
    });

    expect(signal?.aborted).toBe(true);
  });
});
