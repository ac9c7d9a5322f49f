// The native planner in a process of its own: a panic of it ends this process, and not the gateway's.
import { setInterval } from 'node:timers';
import { QueryPlanner } from '@graphql-hive/router-query-planner';

/** What one plan may take at most is not known: this is far above what any has taken. */
const MOST_MEMORY = 1_500_000_000;

let planner = null;

process.on('message', async (message) => {
  try {
    if ('supergraph' in message) {
      planner = new QueryPlanner(message.supergraph);
      process.send({ ready: true });
    } else {
      const { id, source, operationName, labels, roll } = message;
      process.send({ id, plan: await planner.planAsync(source, operationName, new Set(labels), roll) });
    }
  } catch (error) {
    process.send({ id: message.id, failed: String(error) });
  }
});

setInterval(() => {
  // As the system ends what takes all its memory: a panic ends it otherwise.
  if (process.memoryUsage.rss() > MOST_MEMORY) process.kill(process.pid, 'SIGKILL');
}, 200).unref();

// Whoever ends the house ends its gateway first, which may have something left to plan.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
// Not an exit, which would wait for a plan under way, however long that takes.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
