/** Apollo's planner in a thread of its own: it says when it can plan, and plans one operation after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { openApolloQueryPlanner } from './apollo.ts';
import type { Planned } from './planner.ts';

const plan = openApolloQueryPlanner(String(workerData));

parentPort?.on('message', (operation: Planned) => {
  try {
    parentPort?.postMessage({ plan: plan(operation) });
  } catch (error) {
    parentPort?.postMessage({ failed: error instanceof Error ? error.message : String(error) });
  }
});

parentPort?.postMessage('ready');
