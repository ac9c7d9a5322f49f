// Stands in for the planner's process. Its supergraph is a folder, in which it notes its starts and what it was asked;
// an operation says what is to happen to it.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers';
import { setTimeout as pause } from 'node:timers/promises';

const PLAN = { node: { kind: 'Sequence', nodes: [] } };
let opening;

const linesOf = (folder, file) => readFileSync(path.join(folder, file), 'utf8').trim().split('\n').length;

const open = async (folder) => {
  appendFileSync(path.join(folder, 'starts'), `${process.pid}\n`);
  const slow = path.join(folder, 'slow');
  if (existsSync(slow)) await pause(Number(readFileSync(slow, 'utf8')));
  if (existsSync(path.join(folder, 'unreadable'))) process.send({ failed: 'it is of another kind' });
  else process.send({ ready: true });
  return folder;
};
process.on('message', async (message) => {
  if ('supergraph' in message) {
    opening = open(message.supergraph);
    return;
  }
  const folder = await opening;
  const { id, source } = message;
  appendFileSync(path.join(folder, 'asked'), `${source}\n`);
  if (source === 'ends') process.exit(1);
  if (source === 'grows') process.kill(process.pid, 'SIGKILL');
  if (source === 'odd') process.send({ id, plan: { node: { kind: 'Defer' } } });
  if (source === 'no plan') process.send({ id, failed: 'there is none' });
  if (source.startsWith('plan')) process.send({ id, plan: PLAN });
  if (source === 'in another process' && linesOf(folder, 'starts') > 1) process.send({ id, plan: PLAN });
  if (source.startsWith('slowly')) setTimeout(() => process.send({ id, plan: PLAN }), 100);
});
process.on('disconnect', () => process.exit());
