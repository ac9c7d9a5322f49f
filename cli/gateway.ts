/** `npm run gateway`: the gateway alone, which asks every subgraph over HTTP. */
import { openLog } from '../kit/log.ts';
import { HOUSE } from './house/folders.ts';
import { tryPort } from './house/listening.ts';
import { refuseOpenElsewhere } from './house/openly.ts';
import { Mistaken, fileOf, operatorsConfig, portOf, readArguments, runCommand } from './house/operator.ts';
import { runService } from './house/service.ts';

const HELP = `npm run gateway -- [options]   runs the gateway alone, which asks every subgraph over HTTP. Ctrl-C stops it.

  --supergraph FILE   the supergraph that it serves and watches (default: SUPERGRAPH, or schema/supergraph.graphql)
  --port N            where it listens (default: PORT, or 4000)
  --open              serves without sharing rules, to this machine alone: a supergraph of somebody else, or ours to
                      measure what the rules cost; rooms go on deciding unless they are started with --open, too
  -h, --help          this text

A subgraph is asked where <ROOM>_URL says, or else where the supergraph says, or else where npm run subgraph listens
on this machine. What a client may do is read from sharing. With --open, a supergraph's own addresses come first.
`;

await runCommand(async () => {
  const { values, positionals } = readArguments({
    supergraph: { type: 'string' },
    port: { type: 'string' },
    open: { type: 'boolean', default: false },
  });
  if (values.help) return void process.stdout.write(HELP);
  if (positionals.length > 0)
    throw new Mistaken(`"${positionals[0]}" is one word too many. --help says what there is.`);
  const config = operatorsConfig(HOUSE, {
    PORT: values.port === undefined ? undefined : String(portOf(values.port)),
    SUPERGRAPH: values.supergraph === undefined ? undefined : fileOf(values.supergraph),
  });
  if (values.open) refuseOpenElsewhere(config);
  const log = openLog({ level: config.logLevel });
  await tryPort(config);
  await runService({
    open: async (signal) => {
      const { openGatewayHouse } = await import('./house/gateway.ts');
      const served = await openGatewayHouse({ config, log, open: values.open, signal });
      process.stdout.write(welcome(served.url, config.supergraph, values.open));
      return served;
    },
  });
});

function welcome(url: string, supergraph: string, open: boolean): string {
  return `The gateway answers at ${url}/graphql${open ? ', without sharing rules' : ''}.

  Explorer     ${url}/explorer
  Supergraph   ${supergraph}
`;
}
