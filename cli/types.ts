/** `npm run types`: the resolver types of each room and the types of the tests' operations, as `codegen.yml` says. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type CodegenConfig, executeCodegen } from '@graphql-codegen/cli';
import { parse } from 'yaml';
import { readRegisters } from '../kit/register/read.ts';
import { readSchemaFolder } from '../kit/vocabulary/sdl.ts';
import { HOUSE, SCHEMA } from './house/folders.ts';
import { readIfThere, replaceText } from './house/graph.ts';

const HELP = `npm run types -- [options]   types that are generated from the SDL

  --check      write nothing; fail where a file has drifted
  --room NAME  this room's alone
  -h, --help   this text
`;

const { values } = parseArgs({
  options: { check: { type: 'boolean' }, room: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) process.stdout.write(HELP);
else await run(values.check ?? false);

async function run(check: boolean): Promise<void> {
  const { result, error } = await executeCodegen(configuration());
  if (error) throw error;
  const differing = result.filter(({ filename, content }) => readIfThere(absolute(filename)) !== content);
  if (!check) for (const { filename, content } of differing) replaceText(absolute(filename), content);
  if (check && differing.length > 0) {
    const files = differing.map(({ filename }) => filename).join(', ');
    process.stderr.write(`Drifted: ${files}. Run \`npm run types\` and commit it.\n`);
    process.exitCode = 1;
  }
}

function absolute(file: string): string {
  return path.resolve(HOUSE, file);
}

function configuration(): CodegenConfig {
  const config = parse(readFileSync(absolute('codegen.yml'), 'utf8'), { merge: true }) as CodegenConfig;
  const generates: CodegenConfig['generates'] = {};
  const registers = new Map(
    readSchemaFolder(SCHEMA, { written: true }).map(({ name, document }) => [
      name,
      readRegisters(name, document),
    ]),
  );
  for (const [file, output] of Object.entries(config.generates)) {
    const room = /^subgraphs\/(\w+)\//.exec(file)?.[1] ?? '';
    if (values.room !== undefined && values.room !== room) continue;
    if (Array.isArray(output) || output.config === undefined)
      throw new Error(`${file} has no config in codegen.yml.`);
    const rows = (registers.get(room) ?? []).map(({ type }): [string, string] => [
      type,
      `./client/client.ts#${type} as ${type}Row`,
    ]);
    const own = output.config as Readonly<Record<string, unknown>>;
    const mappers = { ...Object.fromEntries(rows), ...(own['mappers'] as object | undefined) };
    const schema = [output.schema].flat().filter((each) => typeof each !== 'string' || isThere(each));
    generates[file] = { ...output, schema: schema as string[], config: { ...own, mappers } };
  }
  return { ...config, cwd: HOUSE, silent: true, noSilentErrors: true, generates };
}

/** A room whose registers are all in one file has no chapters. */
function isThere(pattern: string | undefined): boolean {
  return !pattern?.endsWith('/*.graphql') || existsSync(absolute(path.dirname(pattern)));
}
