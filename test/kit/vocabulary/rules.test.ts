import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { RULES } from '../../../kit/vocabulary/rules.ts';

const folder = new URL('../../../kit/vocabulary/rules/', import.meta.url);
const files = readdirSync(folder);

test('every rule in the folder is in force', async () => {
  const written = await Promise.all(
    files.map(async (file) => {
      const module: unknown = await import(new URL(file, folder).href);
      return (module as Record<string, unknown>)[file.replace(/\.ts$/, '')];
    }),
  );
  expect(written).not.toContain(undefined);
  expect(new Set<unknown>(RULES)).toEqual(new Set(written));
  expect(RULES).toHaveLength(files.length);
});

test.each(files)('%s has a test by its name', (file) => {
  expect(existsSync(new URL(`rules/${file.replace(/\.ts$/, '.test.ts')}`, import.meta.url))).toBe(true);
});
