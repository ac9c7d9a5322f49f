const PARTS = 10;

/**
 * Calls when a time is over, in milliseconds, unless what it waits for has come. It passes in parts, so that of what
 * keeps this process from hearing anything, however long, no more than a part counts, and what arrived meanwhile is
 * heard first.
 * @returns ends the waiting
 */
export function deadline(milliseconds: number, over: () => void): () => void {
  let waiting = true;
  let left = PARTS;
  const timer = setInterval(() => {
    left -= 1;
    if (left > 0) return;
    clearInterval(timer);
    setImmediate(() => waiting && over());
  }, milliseconds / PARTS);
  return () => {
    waiting = false;
    clearInterval(timer);
  };
}
