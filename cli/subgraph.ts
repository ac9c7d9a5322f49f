/** `npm run subgraph -- legal --port N`: one subgraph as a process of its own. */
import { ROOMS, type RoomName } from '../kit/vocabulary/rooms.ts';
import { HOUSE } from './house/folders.ts';
import { tryPort } from './house/listening.ts';
import { Mistaken, operatorsConfig, readArguments, runCommand } from './house/operator.ts';
import { runService } from './house/service.ts';

const HELP = `npm run subgraph -- ROOM [--port N]   runs one subgraph as a process of its own. Ctrl-C stops it.

  ROOM         ${ROOMS.join(', ')}
  --port N     where it listens (default: ${ROOMS.map((room, index) => `${room} ${4101 + index}`).join(', ')})
  -h, --help   this text

It takes its database, its keys and who may ask from the same environment as npm start. A gateway started with
<ROOM>_URL, such as LEGAL_URL=http://127.0.0.1:4103/subgraphs/legal npm start, asks it instead of its own.
`;

await runCommand(async () => {
  const { values, positionals } = readArguments({ port: { type: 'string' } });
  if (values.help) return void process.stdout.write(HELP);
  const name = roomOf(positionals);
  const port = values.port === undefined ? 4101 + ROOMS.indexOf(name) : portOf(values.port);
  const config = { ...operatorsConfig(HOUSE), port };
  await tryPort(config);
  await runService({
    open: async (signal) => {
      const { openOneHouse } = await import('./house/oneRoom.ts');
      const served = await openOneHouse(name, config, signal);
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

function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new Mistaken('--port takes a number from 0 to 65535; 0 takes any that is free.');
}
