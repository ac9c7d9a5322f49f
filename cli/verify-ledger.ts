/** `npm run verify-ledger`: checks ledgers against deposited heads, and says what they were used for. */
import { askedFor } from './house/ledger/arguments.ts';
import type { Verdict } from './house/ledger/check.ts';
import { runCommand } from './house/operator.ts';

const HELP = `npm run verify-ledger -- --entries FILE… --heads FILE…   checks exported entries, without a database
npm run verify-ledger -- --database URL                  checks all ledgers that lie in a database
npm run verify-ledger -- --house                         checks those of the house that this environment describes

  --entries FILE…    entries as NDJSON, whole chains; of several ledgers as you like
  --heads FILE…      deposited heads as NDJSON, fetched from the bureau that keeps them
  --database URL     a PostgreSQL with rooms' ledgers and deposited heads, or a MongoDB with ledgers; may be given more
                     than once. The heads that lie beside the entries prove less than those of another bureau: name
                     those with --heads
  --house            the databases that DATABASE_URL and <ROOM>_DATABASE_URL name, or the embedded one in DATA_DIR, which
                     has to run: npm start in the same folder, or a room of its own there; with the entries that lie in
                     MONGODB_URL, where it is set
  --signer KEY…      believe only heads of these keys, by their thumbprints (RFC 7638); the report names them
  --reuse BY         prints how often items were used as NDJSON, by item, region, month, department or some of
                     them: item,month. The report goes to standard error then
  --export FOLDER    with --database or --house: writes entries.ndjson and heads.ndjson for the check elsewhere
  -h, --help         this text

For each chain the first entry is named that was changed, removed, moved, inserted, cut off or rewritten. What lies
after a chain's last head is not anchored yet: its end could still be cut off unseen. A chain that no head speaks of, with
entries that are more than ten minutes old, was never anchored: it proves nothing, and --reuse leaves it out. Nothing is
written but to --export.

Ends with 0 where all chains verify, with 2 where one is not as it was written, with 3 where all are but one was never
anchored, and with 1 where nothing could be checked.
`;

const EXIT_CODES = { ALL_VERIFY: 0, NOT_AS_WRITTEN: 2, NEVER_ANCHORED: 3 } as const satisfies Record<
  Verdict,
  number
>;

await runCommand(async () => {
  const asked = askedFor();
  if (asked === null) return void process.stdout.write(HELP);
  const { checkLedgers } = await import('./house/ledger/check.ts');
  process.exitCode = EXIT_CODES[await checkLedgers(asked, process)];
});
