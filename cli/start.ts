/** `npm start`: the whole graph on embedded defaults. */
import { parseArgs } from 'node:util';
import { openLog } from '../kit/log.ts';
import { HOUSE, type House, openHouse } from './house/house.ts';
import { operatorsConfig, sentenceOf } from './house/operator.ts';
import { progressOn } from './house/progress.ts';

const HELP = `npm start   starts the graph: database, six subgraphs, gateway, pages. Ctrl-C stops it.

PORT, HOST, DATA_DIR and the rest of the configuration are environment variables; README.md lists them.
`;

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
if (values.help) process.stdout.write(HELP);
else await start();

async function start(): Promise<void> {
  const began = Date.now();
  let house: House | undefined;
  let ending: Promise<void> | undefined;
  const end = () => {
    ending ??= (async () => {
      process.stdout.write('\nStopping…\n');
      await house?.close();
      process.stdout.write('Stopped.\n');
      process.exit(0);
    })();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());

  try {
    const config = operatorsConfig(HOUSE);
    const log = openLog({ level: config.logLevel });
    const say = (sentence: string) => void process.stdout.write(`${sentence}\n`);
    say('Starting Concentric (同心圆)…');
    house = await openHouse({ config, log, progress: progressOn(process.stdout), say });
    process.stdout.write(welcome(house.url, (Date.now() - began) / 1000, config.authIssuer));
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exit(1);
  }
}

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
