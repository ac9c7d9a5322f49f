import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { BrokenCircuitError } from 'cockatiel';
import { Abandoned } from '../../../../gateway/executor/index.ts';
import { sayJson } from './speaker.ts';
import { type Ask, ANSWER, KETTLE, QUERY, things } from './things.ts';

const at = things();

describe('a subgraph that fails again and again', () => {
  const broken = sayJson('', 503);
  const fail = async (ask: Ask, times: number) => {
    for (let time = 0; time < times; time++) await ask().catch(() => undefined);
  };

  it('is left alone, asked for a trial after its rest, and then as before', async () => {
    const opened = await at(broken, { failures: 3, rest: 100 });
    const { ask, speaker } = opened;
    await fail(ask, 3);
    opened.say = sayJson(ANSWER);

    await expect(ask()).rejects.toBeInstanceOf(BrokenCircuitError);
    await expect(ask()).rejects.toBeInstanceOf(BrokenCircuitError);
    expect(speaker.asked).toHaveLength(3);
    await pause(120);
    expect(await Promise.all([ask(), ask()])).toEqual([KETTLE, KETTLE]);
  });

  it('is left alone again where its trial fails', async () => {
    const { ask, speaker } = await at(broken, { failures: 3, rest: 100 });
    await fail(ask, 3);
    await pause(120);
    await expect(ask()).rejects.toThrow('things answered with status 503');

    await expect(ask()).rejects.toBeInstanceOf(BrokenCircuitError);
    expect(speaker.asked).toHaveLength(4);
  });

  it('is left alone where it is late, cannot be reached or cuts connections', async () => {
    const late = await at(() => undefined, { failures: 2, rest: 1_000, deadline: 50 });
    const cut = await at((_, { socket }) => socket.destroy(), { failures: 2, rest: 1_000 });
    const away = await at(sayJson(ANSWER), { url: 'http://127.0.0.1:1/', failures: 2, rest: 1_000 });

    for (const { ask } of [late, cut, away]) {
      await fail(ask, 2);
      await expect(ask()).rejects.toBeInstanceOf(BrokenCircuitError);
    }
  });

  it('begins to count anew with an answer', async () => {
    const opened = await at(broken, { failures: 3, rest: 1_000 });
    const { ask } = opened;
    await fail(ask, 2);
    opened.say = sayJson(ANSWER);
    await ask();
    opened.say = broken;
    await fail(ask, 2);

    await expect(ask()).rejects.toThrow('things answered with status 503');
  });

  it.each([400, 401, 403, 404, 413, 422])(
    'is not one that refuses a question or who asks it, with status %i',
    async (status) => {
      const { ask, speaker } = await at(sayJson('', status), { failures: 2, rest: 1_000 });
      await fail(ask, 4);

      expect(speaker.asked).toHaveLength(4);
    },
  );

  it.each([408, 429, 500, 502, 504])('is one that says so, with status %i', async (status) => {
    const { ask, speaker } = await at(sayJson('', status), { failures: 2, rest: 1_000 });
    await fail(ask, 4);

    expect(speaker.asked).toHaveLength(2);
  });

  it('is not one whose clients go away', async () => {
    const opened = await at(() => undefined, { failures: 2, rest: 1_000 });
    const { ask, speaker } = opened;
    for (let time = 1; time <= 4; time++) {
      const gone = new AbortController();
      const answer = ask(QUERY, gone.signal);
      while (speaker.asked.length < time) await pause(5);
      gone.abort();
      await expect(answer).rejects.toBeInstanceOf(Abandoned);
    }
    opened.say = sayJson(ANSWER);

    expect(await ask()).toEqual(KETTLE);
  });

  it('is left alone still where a client goes away in the middle of its trial', async () => {
    const opened = await at(broken, { failures: 2, rest: 100 });
    const { ask, speaker } = opened;
    await fail(ask, 2);
    opened.say = () => undefined;
    await pause(120);
    const gone = new AbortController();
    const trial = ask(QUERY, gone.signal);
    while (speaker.asked.length < 3) await pause(5);
    gone.abort();
    await expect(trial).rejects.toBeInstanceOf(Abandoned);

    await expect(ask()).rejects.toBeInstanceOf(BrokenCircuitError);
    opened.say = sayJson(ANSWER);
    await pause(120);
    expect(await ask()).toEqual(KETTLE);
  });
});
