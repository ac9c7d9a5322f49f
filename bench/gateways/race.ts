import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bodyOf, checkedAnswer, rightAnswers } from './check.ts';
import { Child } from '../processes/child.ts';
import type { Contestant } from './contestants.ts';
import type { Used } from './contestants/contend.ts';
import { type Graph, type Question, addressed } from './graphs.ts';
import type { Load, Loaded } from './load.ts';
import { type Case, type Served, type Turn, caseOf } from './measured.ts';
import { median } from '../median.ts';
import type { Counts } from './subgraphs.ts';

/** How long it all takes. */
export interface Pace {
  /** Seconds of one contestant's turn. */
  readonly seconds: number;
  readonly rounds: number;
  /** Seconds in which a contestant gets used to a question. */
  readonly warming: number;
  /** How often each is started. */
  readonly starts: number;
}

/** As many clients wait for an answer at any time. */
export const CONNECTIONS = 16;

interface Entered {
  readonly contestant: Contestant;
  readonly url: string;
  readonly child: Child;
}

interface Field {
  readonly graph: Graph;
  readonly right: ReadonlyMap<Question, unknown>;
  readonly subgraphs: Child;
  readonly load: Child;
  readonly pace: Pace;
  /** Says what is done next. */
  readonly step: (what: string) => void;
  readonly mistakes: string[];
}

/** Lets all contestants serve one graph and answer its questions in turn, round after round. */
export async function race(
  graph: Graph,
  contestants: readonly Contestant[],
  { pace, step }: Pick<Field, 'pace' | 'step'>,
): Promise<{ cases: Case[]; served: Served[]; mistakes: string[] }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'concentric-bench-'));
  // Ctrl-C ends the process at once, and leaves nothing behind.
  const clear = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear);
  const children: Child[] = [];
  const mistakes: string[] = [];
  try {
    const subgraphs = await Child.start(new URL('subgraphs.ts', import.meta.url), [graph.name]);
    children.push(subgraphs.child);
    const load = await Child.start(new URL('load.ts', import.meta.url));
    children.push(load.child);
    const supergraph = path.join(folder, 'supergraph.graphql');
    await writeFile(supergraph, addressed(graph.supergraph(), subgraphs.opened as Record<string, string>));
    const right = await rightAnswers(graph);
    const field = { graph, right, subgraphs: subgraphs.child, load: load.child, pace, step, mistakes };

    const entered: Entered[] = [];
    const starts = new Map<Contestant, number>();
    for (const contestant of contestants)
      try {
        const { started, milliseconds } = await start(contestant, supergraph, field);
        children.push(started.child);
        entered.push(started);
        starts.set(contestant, milliseconds);
      } catch (error) {
        mistakes.push(`${contestant.name} does not start: ${String(error)}`);
      }
    const cases: Case[] = [];
    for (const question of graph.questions) cases.push(...(await askAll(question, entered, field)));
    const served = entered.map(async ({ contestant, child }) => ({
      graph: graph.name,
      contestant: contestant.name,
      start: starts.get(contestant) ?? NaN,
      peak: (await child.ask<Used>('used')).peak,
    }));
    return { cases, served: await Promise.all(served), mistakes };
  } finally {
    await Promise.all(children.map((child) => child.stop()));
    process.off('exit', clear);
    clear();
  }
}

/** Starts it several times, one after the other; the last one stays. */
async function start(
  contestant: Contestant,
  supergraph: string,
  { graph, right, pace, step, mistakes }: Field,
) {
  const [question] = graph.questions;
  if (question === undefined) throw new Error(`${graph.name} is asked nothing.`);
  const times: number[] = [];
  for (;;) {
    step(`${graph.name}: start of ${contestant.name}`);
    const began = performance.now();
    const { child, opened } = await Child.start(contestant.file, [supergraph, ...contestant.options]);
    const url = String(opened);
    const first = await checkedAnswer(url, question, right.get(question));
    times.push(performance.now() - began);
    if ('mistake' in first)
      mistakes.push(`${contestant.name}, first answer after its start: ${first.mistake}.`);
    if (times.length >= pace.starts)
      return { started: { contestant, url, child }, milliseconds: median(times) };
    await child.stop();
  }
}

async function askAll(question: Question, all: readonly Entered[], field: Field): Promise<Case[]> {
  const { graph, right, pace, step, mistakes } = field;
  const taking: { readonly entered: Entered; readonly bytes: number; readonly turns: Turn[] }[] = [];
  for (const entered of all) {
    const { name } = entered.contestant;
    step(`${question.name}: ${name} is checked and warmed`);
    const check = () => checkedAnswer(entered.url, question, right.get(question));
    const first = await check();
    if ('bytes' in first) await turn(question, entered, { bytes: first.bytes, seconds: pace.warming }, field);
    // Whoever goes another way once it knows a question is right there too, and may end its answer otherwise.
    const known = 'mistake' in first ? first : await check();
    if ('mistake' in known) mistakes.push(`${name}, ${question.name}: ${known.mistake}. It is not measured.`);
    else taking.push({ entered, bytes: known.bytes, turns: [] });
  }
  for (let round = 0; round < pace.rounds; round++) {
    // Who comes first in one round comes last in the next: no place in the row is better than another.
    const shift = round % Math.max(taking.length, 1);
    for (const { entered, bytes, turns } of [...taking.slice(shift), ...taking.slice(0, shift)]) {
      step(
        `${graph.name}, ${question.name}: round ${round + 1} of ${pace.rounds}, ${entered.contestant.name}`,
      );
      turns.push(await turn(question, entered, { bytes, seconds: pace.seconds }, field));
    }
  }
  return taking.map(({ entered, bytes, turns }) => {
    const { name, apart } = entered.contestant;
    const wrong = turns.reduce((sum, each) => sum + each.wrong, 0);
    if (wrong > 0)
      mistakes.push(`${name}, ${question.name}: ${wrong} answers under load were not the right one.`);
    const measured = caseOf(question.name, name, bytes, turns);
    if (!apart && turns.some(({ fetches }) => !Number.isInteger(fetches)))
      mistakes.push(`${name}, ${question.name}: ${measured.fetches} fetches a request, so some were shared.`);
    const fresh = turns.reduce((sum, each) => sum + each.fresh, 0);
    if (fresh > 0)
      mistakes.push(
        `${name}, ${question.name}: ${fresh} fetches were new to the subgraphs, which took their time.`,
      );
    return measured;
  });
}

/** One contestant alone answers for some seconds. */
async function turn(
  question: Question,
  { url, child }: Entered,
  { bytes, seconds }: Pick<Load, 'bytes' | 'seconds'>,
  { load, subgraphs }: Field,
): Promise<Turn> {
  const asked: Load = { url, body: bodyOf(question), seconds, bytes, connections: CONNECTIONS };
  const [fetched, used] = [await subgraphs.ask<Counts>('counts'), await child.ask<Used>('used')];
  const loaded = await load.ask<Loaded>('load', asked);
  const [fetchedThen, usedThen] = [await subgraphs.ask<Counts>('counts'), await child.ask<Used>('used')];
  return {
    ...loaded,
    cpu: (usedThen.cpu - used.cpu) / loaded.requests,
    fetches: (fetchedThen.requests - fetched.requests) / loaded.requests,
    fresh: fetchedThen.fresh - fetched.fresh,
  };
}
