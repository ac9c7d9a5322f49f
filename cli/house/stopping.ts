import { Mistaken } from './operator.ts';

/** A terminal tells the whole group of Ctrl-C, and npm passes it on: what follows this quickly is the same one. */
const ECHO_MILLISECONDS = 500;

/**
 * Work that Ctrl-C ends at the next good place, and a second one at once; either way what is done stays done.
 * @throws Mistaken with how to go on, where it was stopped.
 */
export async function stoppable<Done>(
  work: (signal: AbortSignal) => Promise<Done>,
  goOn: string,
): Promise<Done> {
  const stopping = new AbortController();
  let first = 0;
  const hear = () => {
    if (first === 0) {
      first = Date.now();
      process.stdout.write('\nStopping… (once more to end at once)\n');
      stopping.abort();
    } else if (Date.now() - first > ECHO_MILLISECONDS) {
      process.stderr.write(`Ended at once. ${goOn}\n`);
      process.exit(130);
    }
  };
  process.on('SIGINT', hear).on('SIGTERM', hear);
  try {
    return await work(stopping.signal);
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    throw new Mistaken(`Stopped. ${goOn}`, { cause: error });
  } finally {
    process.off('SIGINT', hear).off('SIGTERM', hear);
  }
}
