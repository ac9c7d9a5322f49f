import { parse } from 'yaml';
import { z } from 'zod';
import type { Register } from './register.ts';

const rowsFile = z.strictObject({ rows: z.record(z.string().regex(/^[PGLVR]\d+$/), z.string().min(1)) });

const BEGIN = '<!-- rows: made by `npm run registers` from the types marked @register -->';
/** The formatter would pad the columns, and every longer name would change every line. */
const IGNORE = '<!-- prettier-ignore-start -->';
const HEED = '<!-- prettier-ignore-end -->';
const END = '<!-- end of rows -->';

/** Writes into the README which operations read each row of the domain. A row that nothing reads stays empty. */
export function writeRowTable(readme: string, rows: string, registers: readonly Register[]): string {
  const lines = Object.entries(rowsFile.parse(parse(rows)).rows).map(([row, title]) => {
    const read = registers.filter((each) => each.row === row).map(({ many }) => `\`${many}\``);
    return `| ${row} | ${title} | ${read.join(' ')} |`;
  });
  const table = [
    BEGIN,
    IGNORE,
    '',
    '| row | what | read by |',
    '| --- | --- | --- |',
    ...lines,
    '',
    HEED,
    END,
  ];
  const [before, , after] = split(readme);
  return `${before}${table.join('\n')}${after}`;
}

function split(readme: string): [string, string, string] {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < from)
    throw new Error(`README.md has lost its place for the table of rows: ${BEGIN} … ${END}`);
  return [readme.slice(0, from), readme.slice(from, to), readme.slice(to + END.length)];
}
