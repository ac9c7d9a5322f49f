// Stands in for the thread of Apollo's planner; an operation says what is to happen to it.
import { setTimeout } from 'node:timers';
import { parentPort, threadId, workerData } from 'node:worker_threads';

parentPort.on('message', ({ source }) => {
  if (source === 'ends') process.exit(1);
  if (source === 'grows') for (const held = []; ;) held.push(Array.from({ length: 100_000 }, Math.random));
  if (source === 'throws') throw new Error('thrown by the thread');
  if (source === 'no plan') parentPort.postMessage({ failed: 'there is none' });
  if (source === 'plan') parentPort.postMessage({ plan: { node: null, threadId } });
  if (source === 'slowly') setTimeout(() => parentPort.postMessage({ plan: { node: null, threadId } }), 100);
});
setTimeout(() => parentPort.postMessage('ready'), Number(workerData));
