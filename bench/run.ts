/** `npm run bench`: what the README says of speed and size is measured here, one subject in each folder. */
import { runCommand, Mistaken } from '../cli/house/operator.ts';

const SUBJECTS = {
  gateways: 'ours and others side by side over HTTP subgraphs: CPU per request, throughput, latency, memory',
  card: 'the community card over PostgreSQL, against the same statements sent by hand',
  rights: 'what rights and ledger cost on the card and on a round of visits, against --open',
  growth: 'cost, time and memory by the number of subgraphs and of different operations',
  province: 'the card and every list over 1, 10 and 100 % of a province',
} as const;

type Subject = keyof typeof SUBJECTS;

const HELP = `npm run bench -- [SUBJECT] [options]   measures one of these (default: gateways)

${Object.entries(SUBJECTS)
  .map(([name, what]) => `  ${name.padEnd(9)}  ${what}\n`)
  .join('')}
npm run bench -- SUBJECT --help tells its options.
`;

await runCommand(async () => {
  const [first = 'gateways', ...rest] = process.argv.slice(2);
  if (first === '-h' || first === '--help') return void process.stdout.write(HELP);
  const named = Object.hasOwn(SUBJECTS, first);
  if (!named && !first.startsWith('-'))
    throw new Mistaken(`Nothing is measured by the name ${first}: npm run bench -- --help lists what is.`);
  const subject: Subject = named ? (first as Subject) : 'gateways';
  if (named) process.argv.splice(2, Infinity, ...rest);
  await import(`./${subject}/run.ts`);
});
