/** `npm run differential`: looks for wrong answers in worlds that no test has looked at. */
import { parseArgs } from 'node:util';
import { apollo, native, stock } from './check/routers.ts';
import { search } from './check/search.ts';
import { UNPLANNED_BY_APOLLO, UNPLANNED_BY_NATIVE } from './check/unplanned.ts';

const ROUTERS = {
  native: { open: native, unplanned: UNPLANNED_BY_NATIVE },
  apollo: { open: apollo, unplanned: UNPLANNED_BY_APOLLO },
  stock: { open: stock, unplanned: [] },
} as const;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    worlds: { type: 'string', default: '200' },
    operations: { type: 'string', default: '20' },
    router: { type: 'string', default: 'native' },
  },
});
const router = Object.entries(ROUTERS).find(([name]) => name === values.router)?.[1];
if (router === undefined) throw new Error(`--router is one of ${Object.keys(ROUTERS).join(', ')}.`);
const { cases, unplanned, difference } = await search(router.open, {
  seed: Number(values.seed),
  worlds: Number(values.worlds),
  operations: Number(values.operations),
  unplanned: router.unplanned,
});
process.stdout.write(
  `Seed ${values.seed}: ${cases} operations in three moods each, ${unplanned} without a plan.\n`,
);
process.stdout.write(`${difference ?? 'No difference.'}\n`);
process.exitCode = difference === null ? 0 : 1;
