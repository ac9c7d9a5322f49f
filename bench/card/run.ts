/** Measures the community card from end to end, against a script that was written for it by hand. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Mistaken, readArguments, runCommand } from '../../cli/house/operator.ts';
import { median } from '../median.ts';
import { measure } from './measure.ts';

const HELP = `npm run bench -- card [options]

Asks the house, in one process over its sample, for the community card, and a script that sends the same statements
over bare pg and prints the same JSON, in turn. Tells the CPU of the two processes side by side; PostgreSQL's own is
the same for both. The house's has the gateway, HTTP and the rights in it, the script's has not.

  --data FOLDER     where the sample lies or will lie (default: a folder that is removed again)
  --rounds N        how often 100 cards are asked of each (default 10)
  --profile FOLDER  writes a CPU profile of the house
  -h, --help        this text

Fails where the house takes more than twice the script's CPU.
`;

const MOST = 2;

await runCommand(async () => {
  const { values } = readArguments({
    data: { type: 'string' },
    rounds: { type: 'string', default: '10' },
    profile: { type: 'string' },
  });
  if (values.help) return void process.stdout.write(HELP);
  if (!/^[1-9]\d{0,2}$/.test(values.rounds)) throw new Mistaken('--rounds takes a number from 1 to 999.');
  const folder = values.data
    ? path.resolve(values.data)
    : await mkdtemp(path.join(tmpdir(), 'concentric-card-'));
  try {
    const { statements, house, script, ratio } = await measure(folder, Number(values.rounds), values.profile);
    const line = (who: string, rounds: readonly number[]) =>
      `  ${who}  ${median(rounds).toFixed(2)} ms a card (${Math.min(...rounds).toFixed(2)} to ${Math.max(...rounds).toFixed(2)})\n`;
    process.stdout.write(
      `CPU of one card of ${statements} statements, medians:\n${line('house ', house)}${line('script', script)}  ratio   ${ratio.toFixed(2)}\n`,
    );
    if (ratio > MOST)
      throw new Mistaken(
        `The house takes ${ratio.toFixed(2)} times the script's CPU, and ${MOST} is the most.`,
      );
  } finally {
    if (!values.data) await rm(folder, { recursive: true, force: true });
  }
});
