import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'graphql';
import { UnreadableCatalogue } from '../kit/catalogue/versions.ts';
import { UnreadableGlossary } from '../kit/vocabulary/glossary.ts';
import { readPolicies } from '../kit/vocabulary/policies.ts';
import type { Problem } from '../kit/vocabulary/problem.ts';
import { composeFolder, DoesNotCompose, readIfThere, replaceText } from './house/graph.ts';
import { UnreadableSchema } from '../kit/vocabulary/sdl.ts';

const HELP = `npm run compose -- [options]

Checks the schemas of all subgraphs together and composes them into supergraph.graphql.

  --check            write nothing; fail where supergraph.graphql is not what the schemas compose to
  --schema <folder>  another schema folder than the project's
  -h, --help         this text
`;

const PROJECT_SCHEMA = fileURLToPath(new URL('../schema', import.meta.url));

/** A sentence for the steward, without a stack. */
class Refusal extends Error {}

function run(): string {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean' },
      schema: { type: 'string', default: PROJECT_SCHEMA },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return HELP;

  const file = join(values.schema, 'supergraph.graphql');
  const text = composeFolder(values.schema).supergraph;
  if (values.check) return check(file, text);
  replaceText(file, text);
  return `supergraph.graphql written: ${count(text)}\n`;
}

function check(file: string, text: string): string {
  if (readIfThere(file) === text)
    return `supergraph.graphql is what the schemas compose to: ${count(text)}\n`;
  throw new Refusal(
    'supergraph.graphql is not what the schemas compose to. Run `npm run compose` and commit it.\n',
  );
}

/** Types that federation itself adds are left out. */
function count(supergraph: string): string {
  const types = parse(supergraph).definitions.filter(
    (each) =>
      each.kind.endsWith('TypeDefinition') && 'name' in each && !/^(join|link)__/.test(each.name.value),
  );
  const items = [...readPolicies(supergraph).items()];
  return `${counted(types.length, 'type')}, ${counted(items.length, 'item')}`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function report(problems: readonly Problem[]): string {
  const each = problems.map(({ coordinate, subgraph, place, rule, message, mend }) =>
    [
      `${coordinate} in ${subgraph} (${[place, rule].filter(Boolean).join(', ')})`,
      `  ${message}`,
      `  → ${mend}`,
    ].join('\n'),
  );
  const number = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  return `${each.join('\n\n')}\n\nThe schemas do not compose: ${number}. Nothing was written.\n`;
}

try {
  process.stdout.write(run());
} catch (error) {
  const isSentence =
    error instanceof Refusal ||
    error instanceof DoesNotCompose ||
    error instanceof UnreadableSchema ||
    error instanceof UnreadableGlossary ||
    error instanceof UnreadableCatalogue ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  if (!isSentence) throw error;
  process.stderr.write(
    error instanceof DoesNotCompose ? report(error.problems) : `${error.message.trimEnd()}\n`,
  );
  process.exitCode = 1;
}
