import { setTimeout as sleep } from 'node:timers/promises';
import { explanationOf } from './operator.ts';

/** Where what runs, and what stops it, is told. */
interface Service {
  /** Opens what is to run; gives up at the next good place once the signal is aborted. */
  readonly open: (signal: AbortSignal) => Promise<{ close(): Promise<void> }>;
  /** How long closing may take before the process ends anyway. */
  readonly patienceSeconds?: number;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A terminal tells the whole group of Ctrl-C, and npm passes it on: what follows this quickly is the same one. */
const ECHO_MILLISECONDS = 500;

/**
 * Runs something until a signal ends it: also while it is still opening, within a deadline, and at once when the
 * operator asks a second time.
 */
export async function runService({ open, patienceSeconds = 10 }: Service): Promise<void> {
  const stopping = new AbortController();
  const asked = new Promise<void>((resolve) => {
    let first = 0;
    const hear = () => {
      if (first === 0) {
        first = Date.now();
        process.stdout.write('\nStopping… (once more to end at once)\n');
        stopping.abort();
        resolve();
      } else if (Date.now() - first > ECHO_MILLISECONDS) {
        process.stderr.write('Ended at once. What was not finished is taken up at the next start.\n');
        process.exit(130);
      }
    };
    for (const signal of SIGNALS) process.on(signal, hear);
  });

  const opening = open(stopping.signal);
  const end = async () => {
    // What is still opening closes what it had opened itself.
    const opened = await opening.catch(() => undefined);
    await opened?.close();
    return 'closed' as const;
  };
  const patience = async () => {
    await sleep(patienceSeconds * 1000, undefined, { ref: false });
    return 'late' as const;
  };
  try {
    await Promise.race([opening, asked]);
    await asked;
    const ended = await Promise.race([end(), patience()]);
    if (ended === 'closed') process.stdout.write('Stopped.\n');
    else
      process.stderr.write(
        `Not everything was closed within ${patienceSeconds} seconds: ended all the same. The next start mends what was left.\n`,
      );
    process.exit(ended === 'closed' ? 0 : 1);
  } catch (error) {
    process.stderr.write(`${await explanationOf(error)}\n`);
    process.exit(1);
  }
}
