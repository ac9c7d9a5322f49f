/**
 * Calls when a time is over, in milliseconds, unless what it waits for has come: what arrived while this process was
 * busy with something else is heard first.
 * @returns ends the waiting
 */
export function deadline(milliseconds: number, over: () => void): () => void {
  let waiting = true;
  const timer = setTimeout(() => setImmediate(() => waiting && over()), milliseconds);
  return () => {
    waiting = false;
    clearTimeout(timer);
  };
}
