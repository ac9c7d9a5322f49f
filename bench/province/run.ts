/** `npm run bench -- province`: measures the graph over a whole province and parts of it, side by side. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { HOUSE } from '../../cli/house/folders.ts';
import { Mistaken, operatorsConfig, readArguments, runCommand } from '../../cli/house/operator.ts';
import { writeReport } from './report.ts';

const HELP = `npm run bench -- province [options]   measures the graph over 1, 10 and 100 % of a province, side by side

  --data FOLDER   where the three databases lie, several GB (default: bench in the data folder)
  --runs N        how often each question is asked (default 5)
  --only NAME     lists whose name begins so, without writing the report
  -h, --help      this text

The databases are made on the first run; after an interruption the next one goes on. Writes bench/province/RESULTS.md, and
fails where a question sends more statements over more rows, a page of a community grows, a list reads a large
table from end to end, or an export holds more memory the longer it is.
`;

const RESULTS = path.join(HOUSE, 'bench/province/RESULTS.md');

await runCommand(async () => {
  const { values } = readArguments({
    data: { type: 'string' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
  });
  if (values.help) return void process.stdout.write(HELP);
  if (!/^[1-9]\d?$/.test(values.runs)) throw new Mistaken('--runs takes a number from 1 to 99.');
  const data = path.resolve(values.data ?? path.join(operatorsConfig(HOUSE).dataDir, 'bench'));
  const { prepare } = await import('./prepare.ts');
  const { bench } = await import('./bench.ts');
  await prepare(data);
  const report = await bench(data, { runs: Number(values.runs), only: values.only ?? '' });
  const text = writeReport(report);
  process.stdout.write(text);
  if (values.only === undefined) await writeFile(RESULTS, text);
  if (report.failures.length > 0) throw new Mistaken(`Not as it should be:\n${report.failures.join('\n')}`);
});
