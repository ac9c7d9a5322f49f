/** Heads are deposited every ten seconds: what has none after ten minutes will get none. */
const PATIENCE_MILLISECONDS = 600_000;

/**
 * Whether a head should long have spoken of an entry. One that says that it is of the future is overdue, too: it could
 * wait for its head as long as it likes.
 */
export function isOverdue(at: string, now: Date): boolean {
  return Math.abs(now.getTime() - Date.parse(at)) > PATIENCE_MILLISECONDS;
}
