/** `npm run registers`: writes what every register has in common, from the types marked `@register`. */
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readDatamodel } from '../kit/database/datamodel.ts';
import { readRegisters } from '../kit/register/read.ts';
import { type Register, RegisterMistaken } from '../kit/register/register.ts';
import { writeRowTable } from '../kit/register/rowTable.ts';
import { writeSql } from '../kit/register/sql.ts';
import { tablesOf } from '../kit/register/tables.ts';
import { writeRegisters } from '../kit/register/write.ts';
import { writeVerifications } from '../kit/verification/write.ts';
import { REGISTERS, UnreadableSchema, VERIFICATION, readSchemaFolder } from '../kit/vocabulary/sdl.ts';
import { HOUSE, SCHEMA } from './house/folders.ts';
import { readIfThere } from './house/graph.ts';

const HELP = `npm run registers -- [options]   schema/ROOM/{registers,verification}.graphql, subgraphs/ROOM/migrations/registers.sql and README's table

  --check      write nothing; fail where one of them is not what the types say
  --room NAME  this room alone
  -h, --help   this text
`;

const { values } = parseArgs({
  options: { check: { type: 'boolean' }, room: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) process.stdout.write(HELP);
else
  try {
    await run(values.check ?? false);
  } catch (error) {
    if (!(error instanceof RegisterMistaken || error instanceof UnreadableSchema)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }

async function run(check: boolean): Promise<void> {
  const differing: string[] = [];
  for (const { file, text } of made()) {
    if (readIfThere(file) === text) continue;
    differing.push(path.relative(HOUSE, file));
    if (check) continue;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  if (differing.length === 0) process.stdout.write('The registers are what the types say.\n');
  else if (!check) process.stdout.write(differing.map((file) => `${file} written.\n`).join(''));
  else {
    process.stderr.write(
      `Not what the types say: ${differing.join(', ')}. Run \`npm run registers\` and commit it.\n`,
    );
    process.exitCode = 1;
  }
}

function made(): { file: string; text: string }[] {
  const all: Register[] = [];
  const files = readSchemaFolder(SCHEMA, { written: true }).flatMap(({ name, document }) => {
    const registers = readRegisters(name, document);
    all.push(...registers);
    if ((values.room ?? name) !== name) return [];
    const datamodel = readDatamodel(readFileSync(path.join(HOUSE, `subgraphs/${name}/data.prisma`), 'utf8'));
    // Whether each field is answered is judged when the room opens, with its resolvers at hand.
    const tables = tablesOf(registers, datamodel, () => true);
    const chapter = { file: path.join(SCHEMA, name, REGISTERS), text: writeRegisters(name, document) };
    const compared = { file: path.join(SCHEMA, name, VERIFICATION), text: writeVerifications(document) };
    return [
      ...(registers.length > 0 ? [chapter] : []),
      ...(compared.text === '' ? [] : [compared]),
      { file: path.join(HOUSE, `subgraphs/${name}/migrations/registers.sql`), text: writeSql(tables) },
    ];
  });
  if (values.room !== undefined) return files;
  const readme = path.join(HOUSE, 'README.md');
  const rows = readFileSync(path.join(SCHEMA, 'rows.yaml'), 'utf8');
  return [...files, { file: readme, text: writeRowTable(readFileSync(readme, 'utf8'), rows, all) }];
}
