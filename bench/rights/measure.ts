import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openEmbeddedDatabase } from '../../kit/database/embedded/index.ts';
import { Child } from '../processes/child.ts';
import type { OpenedHouse } from './house.ts';
import { cpuOfPostgres } from './postgres.ts';

const operation = (name: string) =>
  readFileSync(new URL(`../../test/contract/${name}.graphql`, import.meta.url), 'utf8');

/** What is asked in turn, each of several places. */
const QUESTIONS = {
  card: {
    query: operation('community-card'),
    variables: ['445102010018', '445102010001', '445102010002', '445102010003'].map((code) => ({ code })),
  },
  visits: {
    query: operation('household-visits'),
    variables: ['44510201001801', '44510201001802', '44510201000101', '44510201000102'].map((grid) => ({
      grid,
    })),
  },
} as const;

export type Question = keyof typeof QUESTIONS;
export const ASKED = Object.keys(QUESTIONS) as Question[];

const PER_ROUND = 60;
const WARM_UP = 400;

/**
 * CPU of one request in milliseconds, round by round: of the process that is gateway and subgraphs at once, and of an
 * embedded PostgreSQL.
 */
export interface Measured {
  readonly rules: readonly number[];
  readonly open: readonly number[];
}

interface House {
  readonly child: Child;
  readonly opened: OpenedHouse;
}

/** Asks a house with rights and ledger, and one without, over one database, in turn. */
export async function measure(
  folder: string,
  rounds: number,
  database?: string,
): Promise<Record<Question, Measured>> {
  const embedded = database === undefined ? await openEmbeddedDatabase({ dataDir: folder }) : null;
  const url = database ?? embedded?.url ?? '';
  const cpuOfDatabase = async () => (embedded === null ? 0 : ((await cpuOfPostgres()) ?? 0));
  const open = async (rules: keyof Measured): Promise<House> => {
    const given = [path.join(folder, rules), rules, url];
    const { child, opened } = await Child.start(new URL('house.ts', import.meta.url), given);
    return { child, opened: opened as OpenedHouse };
  };
  const houses: House[] = [];
  try {
    houses.push(await open('rules'));
    houses.push(await open('open'));
    const [rules, without] = houses as [House, House];
    const told = {} as Record<Question, { rules: number[]; open: number[] }>;
    for (const question of ASKED) {
      told[question] = { rules: [], open: [] };
      await compare(rules, without, question);
      for (const house of [rules, without]) await ask(house, question, WARM_UP);
      for (let round = 0; round < rounds; round++) {
        told[question].rules.push(await perRequest(rules, question, cpuOfDatabase));
        told[question].open.push(await perRequest(without, question, cpuOfDatabase));
      }
    }
    return told;
  } finally {
    for (const { child } of houses) await child.end();
    await embedded?.close();
  }
}

/** Both have to answer the same: what is refused costs less. */
async function compare(one: House, other: House, question: Question): Promise<void> {
  const all = QUESTIONS[question].variables.length;
  const [mine, theirs] = [await ask(one, question, all), await ask(other, question, all)];
  for (const [at, answer] of mine.entries())
    if (answer !== theirs[at] || answer.includes('"errors"'))
      throw new Error(`${question} is answered differently:\n${answer}\n${theirs[at] ?? ''}`);
}

async function ask({ opened: { url, token } }: House, question: Question, times: number): Promise<string[]> {
  const { query, variables } = QUESTIONS[question];
  const answers: string[] = [];
  for (let at = 0; at < times; at++) {
    const response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'concentric-purpose': 'home-visits',
      },
      body: JSON.stringify({ query, variables: variables[at % variables.length] }),
    });
    answers.push(await response.text());
  }
  return answers;
}

async function perRequest(
  { child, opened }: House,
  question: Question,
  cpuOfDatabase: () => Promise<number>,
): Promise<number> {
  const taken = async () => (await child.ask<number>('cpu')) + (await cpuOfDatabase());
  const before = await taken();
  await ask({ child, opened }, question, PER_ROUND);
  return ((await taken()) - before) / PER_ROUND;
}
