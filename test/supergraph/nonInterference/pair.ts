import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from '../../../kit/caller/caller.ts';
import { civilDay } from '../../../kit/calendar.ts';
import { ownSample } from '../../support/database.ts';
import { type TestHouse, openTestHouse } from '../../support/house.ts';
import type { AskedHouse } from '../../support/modes.ts';
import { agree, agreementsIn } from './agreed.ts';
import { type ToldItems, openAltered } from './altered/alter.ts';
import { compareWithoutEnd } from './altered/unlimited.ts';
import type { View } from './views.ts';

/** Two houses over two databases. */
export interface Pair {
  readonly houses: readonly [AskedHouse, AskedHouse];
  readonly urls: readonly [string, string];
  /** From here on the second database differs from the first in what the view may not see, and in nothing else. */
  become(view: View): Promise<void>;
  /** Items of which the second database says something else than the first, for the view that it has become. */
  otherwise(): Promise<ReadonlySet<string>>;
  close(): Promise<void>;
}

/** Opens two houses that share their keys, each over a copy of the sample of its own. */
export async function openPair(items: ToldItems): Promise<Pair> {
  const databases = [await ownSample(), await ownSample()] as const;
  const urls = [databases[0].url, databases[1].url] as const;
  await Promise.all(urls.map(agree));
  await Promise.all(urls.map(compareWithoutEnd));
  const altered = [await openAltered(urls[0], items), await openAltered(urls[1], items)] as const;
  const first: TestHouse = await openTestHouse({ DATABASE_URL: urls[0] });
  const second = await openTestHouse({ DATABASE_URL: urls[1] }, { keysOf: first });
  const agreements = await agreementsIn(urls[0]);
  return {
    houses: [first, second],
    urls,
    become: async (view) => {
      const caller = await callerOf(first, view);
      const standing = { view, caller, agreements, today: civilDay(new Date()) };
      await Promise.all(altered.map((each, at) => each.become(standing, at === 1)));
    },
    otherwise: () => altered[1].otherwise(),
    close: async () => {
      await Promise.all(altered.map((each) => each.close()));
      await second.close();
      await first.close();
      await Promise.all(databases.map(({ drop }) => drop()));
    },
  };
}

/** Who the graph takes a view for: what it says of the caller itself. */
async function callerOf(house: AskedHouse, { client, department, purpose }: View): Promise<Caller | null> {
  if (client === null) return null;
  const asker = house.as(client, department === undefined ? {} : { department });
  const { data } = await asker.ask(
    `{ caller { client jurisdiction roles departments { code function region { code } } purposes { id } } }`,
  );
  const { departments, purposes, ...said } = data.caller as Omit<Caller, 'departments' | 'purposes'> & {
    departments: {
      code: string;
      function: Caller['departments'][number]['function'];
      region: { code: string };
    }[];
    purposes: { id: string }[];
  };
  if (purpose !== undefined && !purposes.some(({ id }) => id === purpose))
    throw new Error(`${client} may not declare ${purpose}.`);
  return {
    ...said,
    purposes: purposes.map(({ id }) => id),
    departments: departments.map(({ region, ...each }) => ({ ...each, region: region.code })),
  };
}

/** What is answered, as text, without what differs between two askings of one database. */
export interface Said {
  readonly status: number;
  readonly text: string;
}

/** What a busy process answers in place of what was asked, of which the next moment knows nothing. */
const NOT_NOW = /(AGREEMENTS_STALE|(DEPARTMENT|LEDGER|REGISTER)_UNAVAILABLE|PLANNING_BUSY)\b/;

export interface Question {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Asks both houses the same; again where one of them was too busy to answer it. */
export async function askBoth(
  addresses: readonly [string, string],
  question: Question,
): Promise<readonly [Said, Said]> {
  for (let times = 0; ; times++) {
    const [one, other] = await Promise.all([ask(addresses[0], question), ask(addresses[1], question)]);
    if (times === 20 || ![one, other].some(({ text }) => NOT_NOW.test(text))) return [one, other];
    await sleep(300);
  }
}

async function ask(address: string, { source, variables, headers }: Question): Promise<Said> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: source, variables }),
  });
  return { status: response.status, text: comparable(await response.text()) };
}

/** Ids of requests are drawn, cursors of changes are sealed under a drawn number, and errors stand as departments answer. */
function comparable(text: string): string {
  const drawn = text
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'drawn')
    .replaceAll(/"requestId":"[^"]*"/g, '"requestId":"drawn"')
    .replaceAll(/"[A-Za-z0-9_-]{50,}"/g, (sealed) => (isPosition(sealed) ? sealed : '"sealed"'));
  if (!drawn.includes('"errors":[')) return drawn;
  const { errors, ...rest } = JSON.parse(drawn) as { errors: unknown[] };
  return JSON.stringify({ ...rest, errors: errors.map((each) => JSON.stringify(each)).sort() });
}

/** A list's cursor is a position that everybody can read: it is compared. */
function isPosition(quoted: string): boolean {
  return Buffer.from(quoted.slice(1, -1), 'base64url').toString('utf8').startsWith('[');
}
