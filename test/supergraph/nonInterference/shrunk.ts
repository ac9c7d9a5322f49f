import { smallerOperations } from '../../gateway/executor/differential/check/smaller.ts';
import type { Made } from './operations/write.ts';

type Operation = Pick<Made, 'source' | 'document' | 'variables'>;

const SECONDS = 30;

/** Makes an operation smaller for as long as it still shows what it showed. */
export async function shrunk(
  operation: Operation,
  isFound: (smaller: Operation) => Promise<boolean>,
): Promise<Operation> {
  const end = Date.now() + SECONDS * 1_000;
  for (let smallest = operation; ;) {
    const before = smallest;
    for (const smaller of smallerOperations(smallest)) {
      if (Date.now() > end) return smallest;
      if (!(await isFound(smaller))) continue;
      smallest = smaller;
      break;
    }
    if (smallest === before) return smallest;
  }
}
