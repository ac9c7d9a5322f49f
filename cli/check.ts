/** `npm run check`: everything that can be said of the project without running it, two checks at a time. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Ended, type Task, runTasks } from './run/tasks.ts';

const HELP = `npm run check -- [NAME…]   all checks, or those named
`;

const bin = (file: string) => fileURLToPath(new URL(`../node_modules/${file}`, import.meta.url));

/** The longest first, so that two at a time end together. */
const CHECKS: readonly Task[] = [
  {
    name: 'lint',
    node: [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'],
  },
  { name: 'types', node: [bin('typescript/bin/tsc'), '--noEmit'] },
  { name: 'format', node: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'dead-code', node: [bin('knip/bin/knip.js'), '--no-progress'] },
  { name: 'boundaries', node: [bin('dependency-cruiser/bin/dependency-cruise.mjs'), '.'] },
  { name: 'generated-types', node: ['--import', 'tsx/esm', 'cli/types.ts', '--check'] },
  { name: 'registers', node: ['--import', 'tsx/esm', 'cli/registers.ts', '--check'] },
  { name: 'supergraph', node: ['--import', 'tsx/esm', 'cli/compose.ts', '--check'] },
  { name: 'catalogue', node: ['--import', 'tsx/esm', 'cli/catalogue.ts', '--check'] },
  { name: 'migrations', node: ['--import', 'tsx/esm', 'cli/migration.ts', '--check'] },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', short: 'h' } },
});
const chosen = CHECKS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const unknown = positionals.filter((name) => !CHECKS.some((each) => each.name === name));

if (values.help) process.stdout.write(`${HELP}\n${CHECKS.map(({ name }) => `  ${name}\n`).join('')}`);
else if (unknown.length > 0) {
  process.stderr.write(`No check is called ${unknown.join(' or ')}: npm run check -- --help lists them.\n`);
  process.exitCode = 2;
} else await check();

async function check(): Promise<void> {
  const ended = await runTasks(chosen, { onEnd: tell });
  const failed = ended.filter(({ ok }) => !ok).map(({ task }) => task.name);
  process.stdout.write(
    failed.length === 0
      ? `All ${ended.length} checks passed.\n`
      : `${failed.length} of ${ended.length} checks failed: ${failed.join(', ')}.\n`,
  );
  if (failed.length > 0) process.exitCode = 1;
}

function tell({ task, ok, seconds, output }: Ended): void {
  process.stdout.write(`${ok ? 'passed' : 'FAILED'}  ${task.name} (${seconds.toFixed(1)} s)\n`);
  if (!ok) process.stdout.write(`\n${output}\n\n`);
}
