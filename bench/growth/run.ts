/** Measures how the gateway grows with its graph and with what it is asked: `npm run bench -- growth`. */
import { writeFile } from 'node:fs/promises';
import { Mistaken, readArguments, runCommand } from '../../cli/house/operator.ts';
import { type BySize, measureOperations, measureSize } from './measure.ts';
import { drawPlot } from './plot.ts';
import { type Measured, judge, writeReport } from './report.ts';
import { FLAT, growth, isFlat } from './verdict.ts';

const SIZES = [5, 20, 50, 100];
const KEPT = [10, 100, 1_000];
const BEYOND = 2_000;
const OVER = 20;

const HELP = `npm run bench -- growth [options]   measures what grows with the graph, and with what it is asked

  --quick      fewer and shorter rounds: for a first look
  --write      writes RESULTS.md and growth.svg in bench/growth
  -h, --help   this text

Graphs of ${SIZES.join(', ')} subgraphs; ${[...KEPT, BEYOND].join(', ')} operations in rotation. Fails where a request whose plan is
kept costs more than ${FLAT} times what it costs in the smallest case.
`;

await runCommand(async () => {
  const { values } = readArguments({
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  });
  if (values.help) return void process.stdout.write(HELP);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const pace = values.quick ? { requests: 500, rounds: 3 } : { requests: 3_000, rounds: 5 };
  const step = (what: string) => void process.stderr.write(`${what}\n`);
  const sizes: BySize[] = [];
  for (const size of SIZES) {
    step(`a graph of ${size} subgraphs`);
    sizes.push(await measureSize(size, pace));
  }
  const operations = await measureOperations(OVER, [...KEPT, BEYOND], pace, step);
  const measured: Measured = { sizes, operations, over: OVER, kept: KEPT };
  const report = `${writeReport(measured, pace)}\n`;
  process.stdout.write(report);
  if (values.write) {
    await writeFile(new URL('RESULTS.md', import.meta.url), report);
    await writeFile(new URL('growth.svg', import.meta.url), drawPlot(measured));
  }
  const grown = judge(measured).filter(({ costs }) => !isFlat(costs));
  if (grown.length > 0)
    throw new Mistaken(
      `Not flat: ${grown.map(({ what, costs }) => `${what} (× ${growth(costs).toFixed(2)})`).join(', ')}.`,
    );
});
