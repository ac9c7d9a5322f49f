import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Kind } from 'graphql';
import { placeOf } from '../../../kit/vocabulary/problem.ts';
import { readSchemaFolder } from '../../../kit/vocabulary/sdl.ts';

const SCHEMA = fileURLToPath(new URL('../../../schema', import.meta.url));
let folder = '';

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'concentric-')), 'schema');
  cpSync(SCHEMA, folder, { recursive: true });
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

test('reads six rooms, each behind the vocabulary and the shared structure', () => {
  const rooms = readSchemaFolder(folder);
  expect(rooms.map(({ name }) => name)).toEqual([
    'party',
    'grid',
    'legal',
    'volunteer',
    'renovation',
    'sharing',
  ]);
  for (const { sdl } of rooms) {
    expect(sdl).toContain('directive @item(');
    expect(sdl).toContain('type PageInfo');
  }
});

test('knows the file and the line that a type came from', () => {
  writeFileSync(join(folder, 'legal.graphql'), '\n\ntype LegalAdviser {\n  phone: String\n}\n');
  const legal = readSchemaFolder(folder).find(({ name }) => name === 'legal');
  const adviser = legal?.document.definitions.find(
    (each) => each.kind === Kind.OBJECT_TYPE_DEFINITION && each.name.value === 'LegalAdviser',
  );
  expect(placeOf(adviser)).toBe('schema/legal.graphql:3');
});

test('tells of all files that are missing or are not GraphQL, together', () => {
  rmSync(join(folder, 'grid.graphql'));
  writeFileSync(join(folder, 'legal.graphql'), 'type LegalAdviser {\n  phone\n}\n');
  expect(() => readSchemaFolder(folder)).toThrow(
    'schema/grid.graphql is missing or cannot be read.\n' +
      'schema/legal.graphql:3 Syntax Error: Expected ":", found "}".',
  );
});
