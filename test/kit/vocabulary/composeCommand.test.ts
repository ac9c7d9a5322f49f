import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ROOMS } from '../../../kit/vocabulary/rooms.ts';

const HOUSE = fileURLToPath(new URL('../../..', import.meta.url));
let folder = '';

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'concentric-')), 'schema');
  cpSync(join(HOUSE, 'schema/directives.graphql'), join(folder, 'directives.graphql'));
  write('structure', 'type PageInfo @structure { hasNextPage: Boolean! }');
  writeFileSync(join(folder, 'glossary.yaml'), 'concepts: {}\n');
  for (const room of ROOMS) write(room, `type Query { ${room}: PageInfo }`);
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const file = () => join(folder, 'supergraph.graphql');
const write = (room: string, sdl: string) => writeFileSync(join(folder, `${room}.graphql`), sdl);

function compose(...options: string[]) {
  const command = ['--import', 'tsx/esm', 'cli/compose.ts', '--schema', folder, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: HOUSE,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { status, stdout, stderr };
}

test('writes the supergraph, says so, and finds it unchanged', () => {
  write(
    'legal',
    `type Query { adviser: LegalAdviser }
     type LegalAdviser { name: String @item(id: "legal.adviser.name", source: JUSTICE, sharing: UNCONDITIONAL, openness: OPEN) }`,
  );
  // Query, PageInfo, LegalAdviser and the six enums of the vocabulary.
  expect(compose()).toEqual({
    status: 0,
    stdout: 'supergraph.graphql written: 9 types, 1 item\n',
    stderr: '',
  });
  const text = readFileSync(file(), 'utf8');
  expect(text.split('\n')[0]).toBe('# Composed by `npm run compose`; never edited by hand.');
  expect(readdirSync(folder).filter((name) => name.includes('supergraph'))).toEqual(['supergraph.graphql']);

  expect(compose('--check').status).toBe(0);
  writeFileSync(file(), text.replace('CLOSED', 'SHUT'));
  expect(compose('--check')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('is not what the schemas compose to'),
  });
  expect(readFileSync(file(), 'utf8')).toContain('SHUT');
});

test('fails the check where nothing was composed yet', () => {
  expect(compose('--check').status).toBe(1);
  expect(existsSync(file())).toBe(false);
});

test('tells every problem with its coordinate, place and mend, and writes nothing', () => {
  write('grid', 'type Query { grid: Grid }\ntype Grid {\n  leader: String\n  level: Int\n}\n');
  expect(compose()).toEqual({
    status: 1,
    stdout: '',
    stderr: `Grid.leader in grid (schema/grid.graphql:3, unclassifiedField)
  says nothing about sharing.
  → Write @item(id: …) for a collected fact, @derived(from: […]) or @aggregate(over: […]) for one worked out, @structure for none.

Grid.level in grid (schema/grid.graphql:4, unclassifiedField)
  says nothing about sharing.
  → Write @item(id: …) for a collected fact, @derived(from: […]) or @aggregate(over: […]) for one worked out, @structure for none.

The schemas do not compose: 2 problems. Nothing was written.
`,
  });
  expect(existsSync(file())).toBe(false);
});

test('refuses the id of an item that a version of the catalogue has retired', () => {
  const retired = [{ id: 'legal.adviser.name', coordinate: 'Lawyer.name' }];
  const versions = [{ number: 1, day: '2026-03-01', added: [], retired, moved: [], changed: [] }];
  writeFileSync(join(folder, 'catalogue.json'), JSON.stringify({ versions }));
  write(
    'legal',
    `type Query { adviser: LegalAdviser }
     type LegalAdviser { name: String @item(id: "legal.adviser.name", source: JUSTICE, sharing: UNCONDITIONAL, openness: OPEN) }`,
  );

  expect(compose()).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('LegalAdviser.name in legal (schema/legal.graphql:2, retiredIdReused)'),
  });
  writeFileSync(join(folder, 'catalogue.json'), '{');
  expect(compose()).toMatchObject({ status: 1, stderr: expect.stringMatching(/^catalogue\.json: /) });
});

test('tells once what is wrong in the lines that all rooms share', () => {
  write('structure', 'type PageInfo @shareable {\n  size: Int\n}\n');
  const { stderr } = compose();
  expect(stderr).toContain('PageInfo.size in party (schema/structure.graphql:2, unclassifiedField)');
  expect(stderr).toContain('do not compose: 2 problems');
});

test('tells in a sentence what cannot be read, and which options there are', () => {
  write('legal', 'type {');
  expect(compose()).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^schema\/legal\.graphql:1 Syntax Error/),
  });
  expect(compose('--chek')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^Unknown option '--chek'/),
  });
  expect(compose('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--check') });
});
