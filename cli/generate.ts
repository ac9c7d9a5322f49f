/** `npm run generate`: makes again what is made from something else. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateClients } from './run/clients.ts';
import { type Ended, type Task, runTasks } from './run/tasks.ts';

const HELP = `npm run generate -- [options]   database clients, registers, supergraph, catalogue, types, explorer

  --install    only what is not committed and is needed to run: database clients and explorer
  -h, --help   this text
`;

const here = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const EXPLORER: Task = { name: 'explorer', node: ['--import', 'tsx/esm', here('console/explorer/build.ts')] };
const SUPERGRAPH: Task = { name: 'supergraph', node: ['--import', 'tsx/esm', here('cli/compose.ts')] };
const CATALOGUE: Task = { name: 'catalogue', node: ['--import', 'tsx/esm', here('cli/catalogue.ts')] };
const REGISTERS: Task = { name: 'registers', node: ['--import', 'tsx/esm', here('cli/registers.ts')] };
const TYPES: Task = { name: 'types', node: ['--import', 'tsx/esm', here('cli/types.ts')] };

const { values } = parseArgs({
  options: { install: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) process.stdout.write(HELP);
else await generate(values.install ?? false);

async function generate(install: boolean): Promise<void> {
  const ended: Ended[] = [...(await generateClients()), ...(await runTasks([EXPLORER]))];
  // The supergraph is composed with what registers have in common, and the operations' types are made from it.
  if (!install) ended.push(...(await runTasks([REGISTERS, SUPERGRAPH, CATALOGUE, TYPES], { atOnce: 1 })));
  const failed = ended.filter(({ ok }) => !ok);
  for (const { task, output } of failed) process.stderr.write(`${task.name}:\n${output}\n\n`);
  if (failed.length > 0) process.exitCode = 1;
}
