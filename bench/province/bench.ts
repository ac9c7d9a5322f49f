import { readFileSync } from 'node:fs';
import {
  type IntrospectionQuery,
  Kind,
  buildClientSchema,
  getIntrospectionQuery,
  parse,
  print,
} from 'graphql';
import { growthOf, measureExport } from './export.ts';
import { type SizedHouse, isRefused, openSized } from './house.ts';
import { fieldsIn, measure } from './measure.ts';
import {
  COMMUNITY_PAGES,
  type List,
  type Places,
  type Question,
  listsOf,
  pagesOf,
  questionsOf,
} from './questions.ts';
import { LARGE } from './plans.ts';
import type { Line, Plans, Report } from './report.ts';
import { type BySize, PROVINCE, SIZES, bySize, folderOf } from './sizes.ts';
import { FLAT, verdictOf } from './verdict.ts';

const CARD = readFileSync(new URL('../test/contract/community-card.graphql', import.meta.url), 'utf8');
const TOTALS = 'Totals of the province';

export async function bench(data: string, { runs, only }: { runs: number; only: string }): Promise<Report> {
  const houses = await bySize<number, SizedHouse>(SIZES, (size) => openSized(folderOf(data, size)));
  const whole = houses[2];
  try {
    const schema = buildClientSchema(
      (await whole.ask(getIntrospectionQuery())).data as unknown as IntrospectionQuery,
    );
    const lists = listsOf(schema).filter(({ name }) => name.startsWith(only));
    const usual = await usualPlaces(houses[0]);
    const lines: Line[] = await asked(houses, cardQuestions(usual.community), runs);
    const plans: Plans = { pages: 0, scanned: [], far: [], refused: [] };
    for (const list of lists) {
      const at = await placesFor(houses[0], list, usual);
      const questions = questionsOf(list, at);
      lines.push(...(await asked(houses, questions, runs)));
      await look(whole, pagesOf(list, at), plans);
      process.stderr.write(
        `${list.name}: ${lines
          .slice(-questions.length)
          .map(({ verdict }) => verdict)
          .join(', ')}\n`,
      );
    }
    const totals = sumOf(
      lines.filter(({ heading }) => heading === TOTALS).map(({ measured }) => measured.rows),
    );
    const resident = await bySize(houses, (house) => house.tell('resident'));
    const exported = await measureExport(whole, largest(lists, lines), PROVINCE);
    const partial = { lines, totals, resident, exported, plans, runs };
    return { ...partial, failures: failuresOf(partial) };
  } finally {
    for (const house of houses) await house.tell('closed').catch(() => undefined);
  }
}

interface Headed {
  readonly heading: string;
  readonly question: Question;
}

/** A time that must be flat and seems to grow is looked at again, longer, before it counts. */
async function asked(
  houses: BySize<SizedHouse>,
  questions: readonly Headed[],
  runs: number,
): Promise<Line[]> {
  const lines: Line[] = [];
  for (const { heading, question } of questions) {
    let measured = await measure(houses, question, runs);
    if (heading === COMMUNITY_PAGES && verdictOf(measured) === 'grows')
      measured = await measure(houses, question, runs * 3);
    lines.push({ heading, what: question.list, measured, verdict: verdictOf(measured) });
  }
  return lines;
}

/** The contract's card of one community, and the same of a whole page of them. */
function cardQuestions(community: string): Headed[] {
  const heading = 'The community card';
  return [
    { heading, question: { list: 'of one community', query: CARD, variables: { code: community } } },
    { heading, question: { list: 'of 200 communities', query: manyCards(), variables: {} } },
  ];
}

function manyCards(): string {
  const [operation] = parse(CARD).definitions;
  const field =
    operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections[0] : undefined;
  if (field?.kind !== Kind.FIELD || !field.selectionSet) throw new Error('The card asks for a community.');
  return `{ region(code: "${PROVINCE}") { communities(first: 200) { nodes ${print(field.selectionSet)} } } }`;
}

/** The smallest size's places are there in all sizes; the community is the one of whose card most is filled. */
async function usualPlaces(smallest: SizedHouse): Promise<Places> {
  const { data } = (await smallest.ask(manyCards())) as unknown as {
    data: { region: { communities: { nodes: { code: string; name: string }[] } } };
  };
  const filled = data.region.communities.nodes.map((card) => ({ card, fields: fieldsIn(card).size }));
  const [fullest] = filled.sort((one, other) => other.fields - one.fields);
  if (fullest === undefined) throw new Error('The province has no communities.');
  const { code, name } = fullest.card;
  return { ...around(code), province: PROVINCE, rare: name.slice(0, 2), frequent: '社区' };
}

const around = (community: string) => ({ community, county: community.slice(0, 6) });

/** A community that has rows of this list, where any has. */
async function placesFor(smallest: SizedHouse, { name, place }: List, usual: Places): Promise<Places> {
  if (place === null) return usual;
  const query = `{ ${name}(within: "${PROVINCE}", first: 1) { nodes { place: ${place} } } }`;
  const { data } = (await smallest.ask(query)) as unknown as {
    data: Record<string, { nodes: { place: { code: string } }[] }>;
  };
  const code = data[name]?.nodes[0]?.place.code ?? '';
  return code.length === 12 ? { ...usual, ...around(code) } : usual;
}

/** Looks at the plan of each page over the whole province. */
async function look(house: SizedHouse, pages: readonly string[], plans: Plans): Promise<void> {
  await house.tell('plans');
  for (const page of pages) {
    const { errors } = await house.ask(page);
    const { pages: found, scanned, read } = await house.tell('plans');
    if (found === 0 && isRefused(errors)) {
      plans.refused.push(page);
      continue;
    }
    if (found === 0)
      throw new Error(`No page was read for ${page}: ${errors?.[0]?.message ?? 'it is no list'}`);
    plans.pages += 1;
    plans.scanned.push(...scanned.map((table) => `\`${table}\` for \`${page}\``));
    if (read > LARGE) plans.far.push({ page, read });
  }
}

function failuresOf({ lines, plans, exported }: Omit<Report, 'failures'>): string[] {
  const growing = lines.filter(
    ({ heading, verdict }) =>
      verdict === 'more statements' || (heading === COMMUNITY_PAGES && verdict === 'grows'),
  );
  const memory = growthOf(exported);
  return [
    ...growing.map(({ heading, what, verdict }) => `${heading}, ${what}: ${verdict}`),
    ...plans.scanned.map((scan) => `Read from end to end: ${scan}`),
    ...(memory > FLAT ? [`The export's memory grows ×${memory.toFixed(1)}.`] : []),
  ];
}

function largest(lists: readonly List[], lines: readonly Line[]): List {
  const rows = (list: List) =>
    lines.find(({ heading, what }) => heading === TOTALS && what === list.name)?.measured.rows[2] ?? 0;
  const [most] = [...lists].sort((one, other) => rows(other) - rows(one));
  if (most === undefined) throw new Error('There is no list of that name.');
  return most;
}

const sumOf = (all: readonly BySize<number>[]): BySize<number> =>
  all.reduce<BySize<number>>(
    (sum, each) => [sum[0] + each[0], sum[1] + each[1], sum[2] + each[2]],
    [0, 0, 0],
  );
