/** Measures what rights and proof cost: the house against the same one started with --open. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Mistaken, readArguments, runCommand } from '../../cli/house/operator.ts';
import { median } from '../median.ts';
import { ASKED, measure } from './measure.ts';

const HELP = `npm run bench -- rights [options]

Asks a house with rights and ledger, and one started with --open, over one database and in turn, for the community card
and for a round of visits to fifty households under two agreements. Tells the CPU of one request over all
processes: the one that is gateway and six subgraphs at once, and PostgreSQL where it is embedded and the machine Linux.

  --data FOLDER    where the sample lies or will lie (default: a folder that is removed again)
  --database URL   a PostgreSQL that holds the sample already, instead of an embedded one
  --rounds N       how often 60 requests are asked of each (default 10)
  -h, --help       this text

Fails where the card takes more than 15 % more, or the visits more than 30 %.
`;

const MOST = { card: 1.15, visits: 1.3 } as const;

await runCommand(async () => {
  const { values } = readArguments({
    data: { type: 'string' },
    database: { type: 'string' },
    rounds: { type: 'string', default: '10' },
  });
  if (values.help) return void process.stdout.write(HELP);
  if (!/^[1-9]\d{0,2}$/.test(values.rounds)) throw new Mistaken('--rounds takes a number from 1 to 999.');
  const folder = values.data
    ? path.resolve(values.data)
    : await mkdtemp(path.join(tmpdir(), 'concentric-rights-'));
  try {
    const measured = await measure(folder, Number(values.rounds), values.database);
    const dear = ASKED.filter((question) => {
      const [rules, open] = [median(measured[question].rules), median(measured[question].open)];
      const ratio = rules / open;
      process.stdout.write(
        `${question.padEnd(6)}  with rights and ledger ${rules.toFixed(2)} ms, --open ${open.toFixed(2)} ms: ` +
          `${((ratio - 1) * 100).toFixed(0)} % more, at most ${((MOST[question] - 1) * 100).toFixed(0)} %\n`,
      );
      return ratio > MOST[question];
    });
    if (dear.length > 0) throw new Mistaken(`Too dear: ${dear.join(' and ')}.`);
  } finally {
    if (!values.data) await rm(folder, { recursive: true, force: true });
  }
});
