/**
 * Makes a load that may fail bearable for the other side: callers at the same time share one attempt, and after a
 * failure everybody gets that failure until the pause is over. Nothing is kept of a success.
 */
export function patient<T>(load: () => Promise<T>, pauseMilliseconds: number): () => Promise<T> {
  let pending: Promise<T> | null = null;
  let failure: { readonly error: unknown; readonly at: number } | null = null;

  async function attempt(): Promise<T> {
    try {
      const value = await load();
      failure = null;
      return value;
    } catch (error) {
      failure = { error, at: performance.now() };
      throw error;
    } finally {
      pending = null;
    }
  }

  return async () => {
    if (failure && performance.now() - failure.at < pauseMilliseconds) throw failure.error;
    return (pending ??= attempt());
  };
}
