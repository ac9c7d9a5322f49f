/** `npm run differential`: looks for wrong answers in worlds that no test has looked at. */
import { parseArgs } from 'node:util';
import { apollo, native, served, stock } from './check/routers.ts';
import { search } from './check/search.ts';
import { UNPLANNED, UNPLANNED_BY_APOLLO, UNPLANNED_BY_NATIVE } from './check/unplanned.ts';

const HELP = `npm run differential --
  --seed N         makes the same worlds and operations again (default: another one each time)
  --worlds N       (default 200)
  --operations N   for each world (default 20)
  --router NAME    served: the native planner, and Apollo's where it has no plan (default)
                   native, apollo: one planner alone
                   stock: @apollo/gateway as it is published
`;
const ROUTERS = {
  served: { open: served, unplanned: UNPLANNED },
  native: { open: native, unplanned: UNPLANNED_BY_NATIVE },
  apollo: { open: apollo, unplanned: UNPLANNED_BY_APOLLO },
  stock: { open: stock, unplanned: {} },
} as const;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    worlds: { type: 'string', default: '200' },
    operations: { type: 'string', default: '20' },
    router: { type: 'string', default: 'served' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) process.stdout.write(HELP);
else await run();

async function run(): Promise<void> {
  const router = Object.entries(ROUTERS).find(([name]) => name === values.router)?.[1];
  if (router === undefined) throw new Error(`--router is one of ${Object.keys(ROUTERS).join(', ')}.`);
  const { cases, second, unplanned, difference } = await search(router.open, {
    seed: Number(values.seed),
    worlds: Number(values.worlds),
    operations: Number(values.operations),
    unplanned: router.unplanned,
  });
  const lines = [
    `Seed ${values.seed}: ${cases} operations in three moods each, ${second} of them planned by a second planner.`,
    ...[...unplanned].map(([why, count]) => `Without a plan: ${count} for ${why}.`),
    difference ?? 'No difference.',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = difference === null ? 0 : 1;
}
