import type { Planner } from './planner.ts';

/** A planner that is opened by the first operation that it is asked for: one that is seldom needed costs nothing before. */
export function whenNeeded(open: () => Planner): Planner {
  let opened: Planner | null = null;
  let closed = false;
  return {
    plan: (operation) => {
      opened ??= open();
      const plan = opened.plan(operation);
      // Whoever asked while it was open is not turned away, and nobody else would close it.
      if (closed) void opened.close();
      return plan;
    },
    close: async () => {
      closed = true;
      await opened?.close();
    },
  };
}
