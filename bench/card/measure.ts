import { readFileSync } from 'node:fs';
import { median } from '../median.ts';
import { Child } from '../processes/child.ts';
import type { OpenedHouse } from './house.ts';
import type { Statement } from './statements.ts';

const CARD = readFileSync(new URL('../../test/contract/community-card.graphql', import.meta.url), 'utf8');
/** Five communities of the sample, of whose cards every part is filled. */
const COMMUNITIES = ['445102010018', '445102010001', '445102010002', '445102010003', '445102010004'];
const CARDS_PER_ROUND = 100;
/** So that both are compiled, and every connection has its statements. */
const WARM_UP = 1_000;

export interface Measured {
  readonly statements: number;
  /** CPU of one card in milliseconds, round by round. */
  readonly house: readonly number[];
  readonly script: readonly number[];
  /** Medians, one by the other. */
  readonly ratio: number;
}

/** Asks the house and the script in turn for the same cards, after making sure that they print the same. */
export async function measure(folder: string, rounds: number, profile?: string): Promise<Measured> {
  const profiled = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const file = (name: string) => new URL(name, import.meta.url);
  const { child, opened } = await Child.start(file('house.ts'), [folder], profiled);
  const house = { child, opened: opened as OpenedHouse };
  const { child: script } = await Child.start(file('script.ts'), [house.opened.database]);
  try {
    const statements = await teach(house, script);
    await compare(house, script);
    const runs = { house: () => printAll(house, cards()), script: () => script.ask('print', cards()) };
    for (let warm = 0; warm < WARM_UP; warm += CARDS_PER_ROUND) {
      await runs.house();
      await runs.script();
    }
    const told: { house: number[]; script: number[] } = { house: [], script: [] };
    for (let round = 0; round < rounds; round++) {
      told.house.push(await perCard(child, runs.house));
      told.script.push(await perCard(script, runs.script));
    }
    return { statements, ...told, ratio: median(told.house) / median(told.script) };
  } finally {
    await script.end();
    await child.end();
  }
}

interface House {
  readonly child: Child;
  readonly opened: OpenedHouse;
}

const cards = () =>
  Array.from({ length: CARDS_PER_ROUND }, (_, at) => COMMUNITIES[at % COMMUNITIES.length] ?? '');

/** The script sends what the house sends for a card; what the register of clients is asked now and then is no part of it. */
async function teach(house: House, script: Child): Promise<number> {
  await printAll(house, COMMUNITIES);
  await house.child.ask('statements');
  await printAll(house, COMMUNITIES.slice(0, 1));
  const sent = await house.child.ask<Statement[]>('lastStatements');
  const statements = sent.filter(({ options }) => !options.includes('search_path=sharing'));
  await script.ask('learn', statements);
  return statements.length;
}

async function compare(house: House, script: Child): Promise<void> {
  const [fromHouse, fromScript] = [
    await printAll(house, COMMUNITIES),
    await script.ask<string[]>('print', COMMUNITIES),
  ];
  for (const [at, code] of COMMUNITIES.entries())
    if (fromHouse[at] !== fromScript[at])
      throw new Error(`Of ${code} they print\n${fromHouse[at] ?? ''}\nand\n${fromScript[at] ?? ''}`);
}

async function printAll({ opened: { url, token } }: House, codes: readonly string[]): Promise<string[]> {
  const printed: string[] = [];
  for (const code of codes) {
    const response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: CARD, variables: { code } }),
    });
    printed.push((await response.text()).trimEnd());
  }
  return printed;
}

async function perCard(child: Child, run: () => Promise<unknown>): Promise<number> {
  const before = await child.ask<number>('cpu');
  await run();
  return ((await child.ask<number>('cpu')) - before) / CARDS_PER_ROUND;
}
