/** Measures gateways side by side: `npm run bench`. */
import { writeFile } from 'node:fs/promises';
import { Mistaken, readArguments, runCommand } from '../../cli/house/operator.ts';
import { CONTESTANTS } from './contestants.ts';
import { GRAPHS } from './graphs.ts';
import type { Case, Served } from './measured.ts';
import { drawPlot } from './plot.ts';
import { type Pace, race } from './race.ts';
import { writeReport } from './report.ts';
import { stepsOf } from './steps.ts';

const HELP = `npm run bench -- gateways [options]   measures gateways side by side

  --seconds N     how long a contestant's turn lasts (default 2)
  --rounds N      how many turns each gets at each query (default 8)
  --only NAMES    these contestants alone, separated by commas:
                  ${CONTESTANTS.map(({ name }) => name).join(', ')}
  --queries NAMES these queries alone, separated by commas:
                  ${GRAPHS.flatMap(({ questions }) => questions.map(({ name }) => name)).join(', ')}
  --quick         3 rounds of 1 second and a single start: for a first look
  --write         writes RESULTS.md and results.svg in bench/gateways
  -h, --help      this text

Hive Gateway takes part where it is installed: npm install --prefix bench/gateways/hive
Fails where an answer is not right or a fetch is shared by requests that were to be answered apart.
`;

await runCommand(async () => {
  const { values } = readArguments({
    seconds: { type: 'string' },
    rounds: { type: 'string' },
    only: { type: 'string' },
    queries: { type: 'string' },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  });
  if (values.help) return void process.stdout.write(HELP);
  const quick = values.quick;
  const pace: Pace = {
    seconds: positive('--seconds', values.seconds, quick ? 1 : 2),
    rounds: positive('--rounds', values.rounds, quick ? 3 : 8),
    warming: quick ? 1 : 2,
    starts: quick ? 1 : 2,
  };
  const asked = named('--only', values.only, CONTESTANTS);
  const missing = asked.flatMap(({ name, missing: reasonOf }) => {
    const reason = reasonOf();
    return reason === null ? [] : [{ title: name, reason }];
  });
  for (const { title, reason } of missing) process.stderr.write(`${title} does not take part: ${reason}.\n`);
  const contestants = asked.filter((each) => each.missing() === null);
  const questions = named(
    '--queries',
    values.queries,
    GRAPHS.flatMap((graph) => graph.questions),
  );
  const graphs = GRAPHS.map((graph) => ({
    ...graph,
    questions: graph.questions.filter((question) => questions.includes(question)),
  })).filter((graph) => graph.questions.length > 0);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const step = stepsOf(process.stderr, graphs, contestants.length, pace);
  const cases: Case[] = [];
  const served: Served[] = [];
  const mistakes: string[] = [];
  for (const graph of graphs) {
    const raced = await race(graph, contestants, { pace, step });
    cases.push(...raced.cases);
    served.push(...raced.served);
    mistakes.push(...raced.mistakes);
  }
  const report = `${writeReport({ cases, served, mistakes, missing }, pace)}\n`;
  process.stdout.write(report);
  if (values.write) {
    await writeFile(new URL('RESULTS.md', import.meta.url), report);
    await writeFile(new URL('results.svg', import.meta.url), drawPlot(cases));
  }
  if (mistakes.length > 0) throw new Mistaken(`Not as it should be:\n${mistakes.join('\n')}`);
});

function positive(option: string, said: string | undefined, otherwise: number): number {
  if (said === undefined) return otherwise;
  if (/^[1-9]\d{0,2}$/.test(said)) return Number(said);
  throw new Mistaken(`${option} takes a number from 1 to 999.`);
}

/** Those that were named, in their own order; all where none was. */
function named<Each extends { readonly name: string }>(
  option: string,
  said: string | undefined,
  all: readonly Each[],
): readonly Each[] {
  if (said === undefined) return all;
  const names = said.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !all.some((each) => each.name === name));
  if (unknown !== undefined)
    throw new Mistaken(
      `${option} does not know "${unknown}": there are ${all.map(({ name }) => name).join(', ')}.`,
    );
  return all.filter(({ name }) => names.includes(name));
}
