import { Asking } from './asking.ts';
import type { Door } from './doors.ts';
import { Making } from './operations/making.ts';
import { openPool, type Pool } from './operations/pool.ts';
import { randomOf } from './operations/random.ts';
import { nameOf } from './operations/targets.ts';
import { CURSOR, type Made } from './operations/write.ts';
import type { Pair, Said } from './pair.ts';
import { shrunk } from './shrunk.ts';
import { sourceOf } from './sources.ts';
import { type View, titleOf } from './views.ts';

export interface Proof {
  readonly operations: number;
  /** Answers that differ, each with the smallest operation that still shows it. */
  readonly differences: readonly string[];
  /** Items of which a caller who has the right was told, asking for nothing else that is closed, that they differ. */
  readonly reached: ReadonlySet<string>;
  /** Items of which somebody was told that the value which he compares is the same. */
  readonly matched: ReadonlySet<string>;
  /** What was asked for, by coordinate. */
  readonly asked: ReadonlySet<string>;
  readonly byDoor: Readonly<Record<string, number>>;
  /** Questions that failed unforeseen, in both houses alike. */
  readonly failures: readonly string[];
  /** How answers came out: with a value, with a refusal, as a mistake of the question. */
  readonly outcomes: Readonly<Record<string, number>>;
}

export interface Proving {
  readonly seed: number;
  readonly operations: number;
  readonly views: readonly View[];
}

const AT_ONCE = 4;
const ENOUGH_DIFFERENCES = 5;

/** Asks both houses of a pair the same as each view, and compares what they say byte by byte. */
export async function prove(
  pair: Pair,
  doors: readonly Door[],
  { seed, operations, views }: Proving,
): Promise<Proof> {
  const random = randomOf(seed);
  const pool = await openPool(pair.urls[0]);
  const made = doors.map((door) => new Making(door, pool, random));
  const reached = new Set<string>();
  const matched = new Set<string>();
  const asked = new Set<string>();
  const byDoor: Record<string, number> = {};
  const outcomes: Record<string, number> = {};
  const differences: string[] = [];
  const failures: string[] = [];
  let done = 0;

  /** Every second operation at the gateway, the others at the subgraphs in turn. */
  const drawn = () => {
    const making = made.length === 1 || random.chance(0.5) ? made[0] : random.pick(made.slice(1));
    const operation = making?.next();
    if (making === undefined || operation === undefined)
      throw new Error(`Nothing can be asked at ${making?.door.name}.`);
    return { door: making.door, operation };
  };

  for (const [turn, view] of views.entries()) {
    await pair.become(view);
    const asking = new Asking(view);
    const many = Math.floor((operations * (turn + 1)) / views.length) - done;
    const one = async () => {
      const { door, operation } = drawn();
      const items = operation.target.items;
      // What somebody was answered who may see it must not be answered to anybody else.
      if (items.length > 0 && random.chance(0.5)) {
        const [first, second] = await new Asking(sourceOf(random.pick(items))).ask(door, operation);
        const [item, ...others] = items;
        if (item !== undefined && others.length === 0 && first.text !== second.text) reached.add(item.id);
        const { compares } = operation.target;
        if (compares !== undefined && first.text.includes(':"MATCH"')) matched.add(compares);
      }
      const said = await asking.ask(door, operation);
      asked.add(`${door.name} ${nameOf(operation.target)}`);
      byDoor[door.name] = (byDoor[door.name] ?? 0) + 1;
      const outcome = outcomeOf(said[0]);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      if (outcome === 'failed') failures.push(`${door.name}: ${operation.source} ${said[0].text}`);
      return { door, operation, said };
    };
    const look = async (one: Answered) => {
      const { door, operation, said } = one;
      keepCursors(pool, said[0]);
      if (!differ(said) || differences.length >= ENOUGH_DIFFERENCES) return;
      const small = await shrunk(operation, async (smaller) => differ(await asking.ask(door, smaller)));
      const again = await asking.ask(door, small);
      // What differed once, and then no more, is told as it was.
      const [shown, told] = differ(again) ? ([small, again] as const) : ([operation, said] as const);
      differences.push(described(view, door, shown, told));
    };
    // What is drawn does not depend on which of them is answered first.
    for (let left = many; left > 0; left -= AT_ONCE) {
      const answered = await Promise.all(Array.from({ length: Math.min(left, AT_ONCE) }, one));
      for (const each of answered) await look(each);
    }
    done += many;
  }
  const operationsAsked = Object.values(byDoor).reduce((sum, each) => sum + each, 0);
  return { operations: operationsAsked, differences, failures, reached, matched, asked, byDoor, outcomes };
}

interface Answered {
  readonly door: Door;
  readonly operation: Made;
  readonly said: readonly [Said, Said];
}

const differ = ([one, other]: readonly [Said, Said]) =>
  one.status !== other.status || one.text !== other.text;

function outcomeOf({ status, text }: Said): string {
  if (text.includes('INTERNAL_SERVER_ERROR') || status >= 500) return 'failed';
  if (!text.includes('"data":{')) return 'mistaken';
  return text.includes('"errors":[') ? 'refused' : 'answered';
}

function keepCursors(pool: Pool, { text }: Said): void {
  for (const [, type = '', cursor = ''] of text.matchAll(new RegExp(`"${CURSOR}(\\w+)":"([^"]+)"`, 'g')))
    pool.cursors.set(type, [...(pool.cursors.get(type) ?? []), cursor].slice(-20));
}

function described(
  view: View,
  door: Door,
  operation: Pick<Made, 'source' | 'variables'>,
  [one, other]: readonly [Said, Said],
) {
  return [
    `As ${titleOf(view)}, at ${door.name}:`,
    operation.source,
    JSON.stringify(operation.variables),
    `${one.status} ${one.text}`,
    `${other.status} ${other.text}`,
  ].join('\n');
}
