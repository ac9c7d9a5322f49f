import { getEventListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Abandoned, Late } from '../../../../gateway/executor/index.ts';
import { type Say, sayJson } from './speaker.ts';
import { ANSWER, KETTLE, MUTATION, QUERY, things } from './things.ts';

const at = things();

describe('a connection', () => {
  it('is kept for the next question', async () => {
    const { ask, speaker } = await at(sayJson(ANSWER));
    for (let time = 0; time < 5; time++) {
      expect(await ask()).toEqual(KETTLE);
      await pause(5);
    }

    expect([speaker.asked.length, speaker.connections()]).toEqual([5, 1]);
  });

  it('carries no more than what was asked', async () => {
    const { ask, speaker } = await at(sayJson(ANSWER));
    await ask({ kind: 'query', query: 'query Q($a: Int) { name }', operationName: 'Q', variables: { a: 1 } });

    expect(speaker.asked).toEqual([
      '{"query":"query Q($a: Int) { name }","operationName":"Q","variables":{"a":1}}',
    ]);
  });
});

describe('an answer in time', () => {
  const silence: Say = () => undefined;
  const headersAlone: Say = (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).write('{');
  const dribble: Say = (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drop = setInterval(() => response.write(' '), 20);
    response.once('close', () => clearInterval(drop));
  };

  it.each([
    ['that never answers', silence],
    ['that says its headers and no more', headersAlone],
    ['that says a character at a time', dribble],
  ])('is waited for no longer than the deadline from one %s', async (_, speech) => {
    const { ask, speaker } = await at(speech, { deadline: 150 });
    const began = performance.now();

    await expect(ask()).rejects.toThrow(new Late('It did not answer within 150 ms.'));
    expect(performance.now() - began).toBeLessThan(1_000);
    // Its connection is not left behind.
    while (speaker.open() > 0) await pause(5);
  });

  it('is waited for no longer by a question that waits for a connection', async () => {
    const { ask } = await at(silence, { deadline: 2_000, connections: 1 });
    const late = [ask(), ask()].map((each) => expect(each).rejects.toBeInstanceOf(Late));
    const began = performance.now();
    await Promise.all(late);

    // One after the other they would have waited for four seconds.
    expect(performance.now() - began).toBeLessThan(3_800);
  });

  it('leaves the deadline behind', async () => {
    const { ask } = await at(sayJson(ANSWER), { deadline: 60 });
    expect(await ask()).toEqual(KETTLE);
    await pause(120);

    expect(await ask()).toEqual(KETTLE);
  });
});

describe('a client that goes away', () => {
  it('ends what it asked', async () => {
    const gone = new AbortController();
    const { ask, speaker } = await at(() => undefined);
    const answer = ask(QUERY, gone.signal);
    while (speaker.asked.length === 0) await pause(5);
    gone.abort();

    await expect(answer).rejects.toBeInstanceOf(Abandoned);
    while (speaker.open() > 0) await pause(5);
  });

  it('before it is asked, has nothing asked', async () => {
    const { ask, speaker } = await at(sayJson(ANSWER));
    // A kept connection would take a question at once.
    await ask();

    await expect(ask(MUTATION, AbortSignal.abort())).rejects.toBeInstanceOf(Abandoned);
    await ask();
    expect(speaker.asked).toEqual(['{"query":"{ name }"}', '{"query":"{ name }"}']);
  });

  it('while it waits for a connection, waits no longer and has nothing asked', async () => {
    const gone = new AbortController();
    let answerFirst = (): void => undefined;
    const opened = await at((response) => (answerFirst = () => response.end(ANSWER)), { connections: 1 });
    const { ask, speaker } = opened;
    const first = ask();
    const second = ask(MUTATION, gone.signal);
    while (speaker.asked.length === 0) await pause(5);
    gone.abort();
    await expect(second).rejects.toBeInstanceOf(Abandoned);

    answerFirst();
    expect(await first).toEqual(KETTLE);
    opened.say = sayJson(ANSWER);
    expect(await ask()).toEqual(KETTLE);
    expect(speaker.asked).toEqual(['{"query":"{ name }"}', '{"query":"{ name }"}']);
  });

  it('leaves nothing with a signal that outlives the question', async () => {
    const { ask } = await at(sayJson(ANSWER));
    const { signal } = new AbortController();
    await ask(QUERY, signal);

    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('an answer that is too large', () => {
  const LARGE = JSON.stringify({ data: { name: 'x'.repeat(5_000) } });
  const inPieces: Say = (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = setInterval(() => response.write(LARGE), 1);
    response.once('close', () => clearInterval(more));
  };

  it.each([
    ['with its length', sayJson(LARGE)],
    ['in pieces without end', inPieces],
  ])('is not read to its end: %s', async (_, speech) => {
    const { ask, speaker } = await at(speech, { largest: 4_000 });

    await expect(ask()).rejects.toThrow('It answered more than 4000 bytes.');
    while (speaker.open() > 0) await pause(5);
  });

  it('is read where it is just as large as it may be', async () => {
    const { ask } = await at(sayJson(ANSWER), { largest: ANSWER.length });

    expect(await ask()).toEqual(KETTLE);
  });
});
