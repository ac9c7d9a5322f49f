/** `npm run subgraph -- legal --port N`: one subgraph as a process of its own. */
import { ROOMS, type RoomName } from '../kit/vocabulary/rooms.ts';
import { usualPort } from './house/addresses.ts';
import { HOUSE } from './house/folders.ts';
import { tryPort } from './house/listening.ts';
import { refuseOpenElsewhere } from './house/openly.ts';
import { Mistaken, operatorsConfig, portOf, readArguments, runCommand } from './house/operator.ts';
import { runService } from './house/service.ts';

const HELP = `npm run subgraph -- ROOM [options]   runs one subgraph as a process of its own. Ctrl-C stops it.

  ROOM            ${ROOMS.join(', ')}
  --port N        where it listens (default: ${ROOMS.map((room) => `${room} ${usualPort(room)}`).join(', ')})
  --gateway URL   the gateway whose word on callers it takes (default: GATEWAY_URL, or http://127.0.0.1:4000);
                  several with commas between them
  --open          keeps nothing from anybody and enters nothing in the ledger; for this machine alone
  -h, --help      this text

It fetches the gateway's public keys from there, and shares no file with it. Its database comes from the same
environment as npm start. A client that comes directly, with a token for this subgraph, is looked up in sharing:
SHARING_URL says where (default: where npm run subgraph -- sharing listens on this machine).

A gateway started with <ROOM>_URL, such as LEGAL_URL=http://127.0.0.1:4103/subgraphs/legal npm start, asks it
instead of its own.
`;

await runCommand(async () => {
  const { values, positionals } = readArguments({
    port: { type: 'string' },
    gateway: { type: 'string' },
    open: { type: 'boolean', default: false },
  });
  if (values.help) return void process.stdout.write(HELP);
  const name = roomOf(positionals);
  const port = values.port === undefined ? usualPort(name) : portOf(values.port);
  const config = { ...operatorsConfig(HOUSE, { GATEWAY_URL: values.gateway }), port };
  if (values.open) refuseOpenElsewhere(config);
  await tryPort(config);
  await runService({
    open: async (signal) => {
      const { openOneHouse } = await import('./house/oneRoom.ts');
      const served = await openOneHouse(name, { config, signal, withoutRules: values.open });
      process.stdout.write(
        `${name} answers at ${served.url}. Use it: ${name.toUpperCase()}_URL=${served.url} npm start\n`,
      );
      return served;
    },
  });
});

function roomOf(positionals: readonly string[]): RoomName {
  const found = ROOMS.find((room) => room === positionals[0]);
  if (found !== undefined && positionals.length === 1) return found;
  throw new Mistaken(`Name one subgraph: ${ROOMS.join(', ')}.`);
}
