/** `npm start`: the whole graph on embedded defaults. */
import { openLog } from '../kit/log.ts';
import { HOUSE } from './house/folders.ts';
import { tryPort } from './house/listening.ts';
import { refuseOpenElsewhere } from './house/openly.ts';
import { operatorsConfig, readArguments, runCommand } from './house/operator.ts';
import { progressOn } from './house/progress.ts';
import { runService } from './house/service.ts';

const HELP = `npm start   starts the graph: database, six subgraphs, gateway, pages. Ctrl-C stops it.

  --open       keeps nothing from anybody and enters nothing in the ledger, to measure what rights and proof cost;
               for this machine alone
  -h, --help   this text

PORT, HOST, DATA_DIR and the rest of the configuration are environment variables; README.md lists them.
`;

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`);

await runCommand(async () => {
  const { values } = readArguments({ open: { type: 'boolean', default: false } });
  if (values.help) return void process.stdout.write(HELP);
  const began = Date.now();
  const config = operatorsConfig(HOUSE);
  const { open } = values;
  if (open) refuseOpenElsewhere(config);
  const log = openLog({ level: config.logLevel });
  say('Starting Concentric (同心圆)…');
  await tryPort(config);
  await runService({
    open: async (signal) => {
      const { openHouse } = await import('./house/house.ts');
      const progress = progressOn(process.stdout);
      const house = await openHouse({ config, log, progress, say, signal, withoutRules: open });
      if (open) say('There are no sharing rules: everybody on this machine gets everything.');
      process.stdout.write(welcome(house.url, (Date.now() - began) / 1000, config.authIssuer));
      return house;
    },
  });
});

function welcome(url: string, seconds: number, issuer: string | null): string {
  const question =
    '{"query":"{ community(code: \\"445102010018\\") { name legalAdviser { adviser { name firm { name } } } } }"}';
  return `
Ready after ${seconds.toFixed(1)} s.

  Graph      ${url}/graphql
  Explorer   ${url}/explorer
  Token      ${issuer === null ? 'npm run -s token -- coordination-centre   (--help lists the clients)' : `from ${issuer}`}

A first question, to copy:

  curl -s ${url}/graphql -H 'content-type: application/json' -d '${question}'

`;
}
