import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { command, endAll, freshDataDir } from '../../cli/support.ts';
import { clearAway } from '../../kit/database/fixtures/hold.ts';
import { askedAt } from '../../support/house.ts';
import type { AskedHouse } from '../../support/modes.ts';
import { type Zoo, openZoo } from './zoo.ts';

const KNOWN = '{ size }';
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
/** A hundred kinds of animals, each with a hundred kinds of friends, and every one in three subgraphs. */
const heavy = (number: number) =>
  `{ animals { a${number}: note0 note1 note2 friend0 { note0 note1 note2 friend1 { note0 note1 note2 } } } }`;

describe('whoever asks to stop the others', () => {
  let zoo: Zoo;
  let house: AskedHouse;
  beforeAll(async () => {
    zoo = await openZoo();
    const dataDir = await freshDataDir();
    const file = path.join(path.dirname(dataDir), 'zoo.graphql');
    writeFileSync(file, zoo.supergraph);
    const gateway = command('gateway', ['--supergraph', file, '--port', '0', '--open'], {
      environment: { DATA_DIR: dataDir },
    });
    const [, url = ''] = await gateway.says(/answers at (\S+)\/graphql/);
    house = askedAt(url, dataDir);
    expect((await house.ask(KNOWN)).data).toEqual({ size: 100 });
  });
  afterAll(async () => {
    await endAll();
    await zoo.close();
    await clearAway();
  });

  /** The longest that the gateway's event loop was held since this was asked last, in seconds. */
  const longestDelay = async () => {
    const text = await (await fetch(new URL('/metrics', house.url))).text();
    return Number(/^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(text)?.[1]);
  };

  /** Attacks, while somebody asks what is known; tells how long the attack and the longest delay were, in seconds. */
  const during = async <Answers>(attack: () => Promise<Answers>) => {
    await longestDelay();
    const began = performance.now();
    const ended = new AbortController();
    const attacked = attack().finally(() => ended.abort());
    const known: unknown[] = [];
    while (!ended.signal.aborted) {
      const { status, data } = await house.ask(KNOWN);
      known.push([status, data]);
    }
    const answers = await attacked;
    const lasted = (performance.now() - began) / 1_000;
    return { answers, known, lasted, delay: await longestDelay() };
  };
  const codesOf = (answer: Awaited<ReturnType<AskedHouse['ask']>>) => [
    answer.status,
    answer.errors?.[0]?.extensions['code'],
  ];

  it.each([
    [
      'fragments that double five hundred times',
      `{ ...f0 } ${times(500, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f500 on Query { size }`,
      'BAD_USER_INPUT',
      'This document comes to more than 20000 fields with its fragments written out: ask for less at once.',
    ],
    [
      'fragments that double level under level',
      `{ animal(id: 1) { ...f0 } } ${times(18, (i) => `fragment f${i} on Animal { a: friend0 { ...f${i + 1} } b: friend0 { ...f${i + 1} } }`)} fragment f18 on Animal { id }`,
      'BAD_USER_INPUT',
      'This document comes to more than 20000 fields with its fragments written out: ask for less at once.',
    ],
    [
      'ten thousand aliases, which are more parts than a question has',
      `{ ${times(10_000, (i) => `a${i}: size`)} }`,
      'GRAPHQL_PARSE_FAILED',
      'Syntax Error: Document contains more that 8000 tokens. Parsing aborted.',
    ],
  ])('is refused with %s, however often', async (_, query, code, message) => {
    for (const attempt of [1, 2]) {
      const { status, errors } = await house.ask(query);
      expect([attempt, status, errors?.[0]?.extensions['code'], errors?.[0]?.message]).toEqual([
        attempt,
        400,
        code,
        message,
      ]);
    }
    expect((await house.ask(KNOWN)).data).toEqual({ size: 100 });
  });

  it('is answered a thousand small operations at once, and so is everybody else', async () => {
    const { answers, known, lasted, delay } = await during(() =>
      Promise.all(
        Array.from({ length: 20 }, async (_, client) => {
          const codes: unknown[] = [];
          for (let number = 0; number < 50; number++)
            codes.push(codesOf(await house.ask(`{ a${client}x${number}: size }`)));
          return codes;
        }),
      ),
    );

    expect(answers.flat()).toEqual(Array.from({ length: 1_000 }, () => [200, undefined]));
    expect(new Set(known.map((each) => JSON.stringify(each)))).toEqual(new Set(['[200,{"size":100}]']));
    expect(delay).toBeLessThan(lasted / 2);
  });

  it('has no plan for what takes too long, nor for a flood of it, and holds nobody up', async () => {
    const { answers, known, lasted, delay } = await during(() =>
      Promise.all(Array.from({ length: 150 }, (_, number) => house.ask(heavy(number)))),
    );

    const told = new Set(
      answers.map((answer) => JSON.stringify([answer.status, answer.errors?.[0]?.message])),
    );
    expect(told).toEqual(
      new Set([
        '[400,"This question takes too long to plan: ask for fewer different things at once."]',
        '[503,"Many new questions are being planned: ask this one again in some seconds."]',
      ]),
    );
    expect(new Set(known.map((each) => JSON.stringify(each)))).toEqual(new Set(['[200,{"size":100}]']));
    // The planner works all the while; the event loop is free nearly all of it.
    expect(delay).toBeLessThan(lasted / 4);

    const refused = answers.findIndex(({ status }) => status === 400);
    const began = performance.now();
    expect(codesOf(await house.ask(heavy(refused)))).toEqual([400, 'BAD_USER_INPUT']);
    expect((performance.now() - began) / 1_000).toBeLessThan(lasted / 4);
  });
});
