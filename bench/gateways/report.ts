import { cpus } from 'node:os';
import { CONTESTANTS } from './contestants.ts';
import { type Case, type Measured, ratio } from './measured.ts';
import { CONNECTIONS, type Pace } from './race.ts';
import { type Column, table } from './table.ts';
import { judge } from './targets.ts';

/** The report as Markdown. */
export function writeReport(measured: Measured, pace: Pace): string {
  const { cases, mistakes, missing } = measured;
  const questions = [...new Set(cases.map(({ question }) => question))];
  return [
    '# Gateways side by side',
    'Written by `bench/gateways/run.ts --write`. What counts is how one gateway compares with another, measured in turn ' +
      'on one machine: `× stock` is how many times less CPU time its process needs for a request than stock ' +
      '@apollo/gateway. Throughput and latency are those of a machine whose cores the gateway shares with its clients ' +
      'and its subgraphs: a gateway that is faster than these is held up by them.',
    `${machine()}. ${pace.rounds} rounds of ${pace.seconds} s after ${pace.warming} s of warming, the contestants in turn ` +
      `and each round another one first. CPU is the least of the rounds, because what else the machine does only adds to ` +
      `it, and all else the median. ${CONNECTIONS} connections, a new \`authorization\` header ` +
      'on every request, no sharing rules, no logs. Every answer was compared with what graphql-js answers over the whole ' +
      'schema (the order of keys left aside), and under load by its status and length.',
    ...(mistakes.length === 0 ? [] : [`**Not as it should be:**\n\n${bullets(mistakes)}`]),
    ...(missing.length === 0
      ? []
      : [`Did not take part:\n\n${bullets(missing.map(({ title, reason }) => `${title}: ${reason}.`))}`]),
    '![CPU per request by comparison with stock](results.svg)',
    `## Targets\n\n${targets(cases)}`,
    ...questions.map((question) => `## ${heading(question, cases)}\n\n${compared(question, cases, false)}`),
    `## Start and memory\n\n${startAndMemory(measured)}`,
    ...reportedApart(questions, cases),
    `## How to repeat it\n\n${REPEAT}`,
  ].join('\n\n');
}

const REPEAT = `\`\`\`sh
npm install --prefix bench/gateways/hive # optional: Hive Gateway
npm run bench -- --write
\`\`\`

\`--help\` lists the options; \`--quick\` takes a few minutes and is good for a first look. Hive Gateway's installation pins
\`@graphql-tools/batch-execute\` to 10.2.0.`;

function compared(question: string, cases: readonly Case[], isApart: boolean): string {
  const columns: Column[] = [
    { heading: 'gateway' },
    ...['CPU, ms', '× stock', '× limit', 'requests/s', 'p50, ms', 'p99, ms', 'fetches'].map((each) => ({
      heading: each,
      numeric: true,
    })),
  ];
  const rows = CONTESTANTS.filter((each) => each.apart === isApart).flatMap(({ name, title }) =>
    cases
      .filter((each) => each.question === question && each.contestant === name)
      .map(({ cpu, throughput, p50, p99, fetches }) => [
        title,
        cpu.toFixed(3),
        factor(ratio(cases, question, name, 'stock')),
        factor(ratio(cases, question, name, 'limit')),
        Math.round(throughput).toLocaleString('en-US'),
        p50.toFixed(1),
        p99.toFixed(1),
        String(Math.round(fetches * 100) / 100),
      ]),
  );
  return table(columns, rows);
}

function heading(question: string, cases: readonly Case[]): string {
  const sizes = cases.filter((each) => each.question === question).map(({ bytes }) => bytes);
  const least = Math.min(...sizes);
  return `${question}: ${least < 1_000 ? `${least} B` : `${(least / 1_000).toFixed(1)} kB`}`;
}

function targets(cases: readonly Case[]): string {
  const rows = judge(cases).map(({ of, against, question, least, reached }) => [
    of,
    against,
    question,
    least.toFixed(2),
    factor(reached),
    factor(ratio(cases, question, 'limit', against)),
    reached === undefined ? 'not measured' : reached >= least ? 'reached' : 'missed',
  ]);
  const numeric = true;
  return table(
    [
      { heading: 'of' },
      { heading: 'against' },
      { heading: 'query' },
      { heading: 'at least ×', numeric },
      { heading: 'measured ×', numeric },
      { heading: 'the limit ×', numeric },
      { heading: '' },
    ],
    rows,
  );
}

function startAndMemory({ served }: Measured): string {
  const numeric = true;
  const graphs = [...new Set(served.map(({ graph }) => graph))];
  const columns = graphs.flatMap((graph) => [
    { heading: `start over ${graph}, ms`, numeric },
    { heading: `peak memory, ${graph}, MB`, numeric },
  ]);
  const rows = CONTESTANTS.filter(({ apart }) => !apart).flatMap(({ name, title }) => {
    const own = served.filter(({ contestant }) => contestant === name);
    if (own.length === 0) return [];
    const cells = graphs.flatMap((graph) => {
      const found = own.find((each) => each.graph === graph);
      return found ? [String(Math.round(found.start)), String(Math.round(found.peak / 2 ** 20))] : ['', ''];
    });
    return [[title, ...cells]];
  });
  return `From the start of the process to its first right answer, and the most that it held in memory during all rounds.\n\n${table([{ heading: 'gateway' }, ...columns], rows)}`;
}

/** Here all callers ask the same at the same time, which flatters whoever asks the subgraphs once for all of them. */
function reportedApart(questions: readonly string[], cases: readonly Case[]): string[] {
  const names = CONTESTANTS.filter((each) => each.apart).map(({ name }) => name);
  const asked = questions.filter((question) =>
    cases.some((each) => each.question === question && names.includes(each.contestant)),
  );
  if (asked.length === 0) return [];
  return [
    '## Apart: identical fetches under way made once\n\nHive Gateway does so unless told otherwise, and so it is switched ' +
      'off above. Here all callers ask the same at the same time, which no real callers do: these numbers flatter.',
    ...asked.map((question) => `### ${heading(question, cases)}\n\n${compared(question, cases, true)}`),
  ];
}

const machine = () =>
  `Node.js ${process.versions.node}, ${cpus().length} cores of ${cpus()[0]?.model.trim() ?? '?'}`;
const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
const factor = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(2));
