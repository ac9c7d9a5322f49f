import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { TITLES } from '../../kit/vocabulary/rooms.ts';

const SUBGRAPHS = fileURLToPath(new URL('../../subgraphs', import.meta.url));
const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
const filesOf = (room: string) => readdirSync(`${SUBGRAPHS}/${room}`).sort();

/** What every room has, and what a room may have beside it: a folder for a file that has grown. */
const REQUIRED = [
  'README.md',
  'data.prisma',
  'generated',
  'index.ts',
  'migrations',
  'resolvers',
  'rules',
  'sample.ts',
  'store.ts',
];
const ALLOWED = [...REQUIRED, 'workflow.ts', 'sample', 'store'];
/** The register of clients is the one thing that a room keeps for the others. */
const OF_SHARING = ['clients.ts', 'agreements.ts', 'holdings.ts', 'register.ts'];

describe('six rooms of one shape', () => {
  it('are the six bureaus, and nothing else stands beside them', () => {
    expect(readdirSync(SUBGRAPHS).sort()).toEqual([
      'grid',
      'legal',
      'party',
      'renovation',
      'sharing',
      'volunteer',
    ]);
  });

  it.each(['grid', 'legal', 'party', 'renovation', 'sharing', 'volunteer'])(
    '%s has the same files',
    (room) => {
      const files = filesOf(room);
      const allowed = room === 'sharing' ? [...ALLOWED, ...OF_SHARING] : ALLOWED;

      expect(files).toEqual(expect.arrayContaining(REQUIRED));
      expect(files.filter((file) => !allowed.includes(file))).toEqual([]);
    },
  );

  it.each([
    ['party', '党的组织'],
    ['grid', '网格管理'],
    ['legal', '法律服务'],
    ['volunteer', '志愿服务'],
    ['renovation', '老旧小区改造'],
    ['sharing', '数据共享'],
  ] as const)('%s is called %s, by itself and by a gateway that has not its room', (room, title) => {
    expect(readFileSync(`${SUBGRAPHS}/${room}/index.ts`, 'utf8')).toContain(`title: '${title}'`);
    expect(TITLES[room]).toBe(title);
  });

  it.each(['grid', 'legal', 'party', 'renovation', 'sharing', 'volunteer'])(
    '%s has one resolver file for each type that it answers by itself, by its name',
    (room) => {
      const files = readdirSync(`${SUBGRAPHS}/${room}/resolvers`);

      expect(files.filter((file) => !/^[A-Z]\w+\.ts$/.test(file))).toEqual([]);
      expect(files).toContain('Region.ts');
    },
  );

  it.each(['grid', 'legal', 'party', 'renovation', 'sharing', 'volunteer'])(
    '%s has each resolver in its index or among its roots, and each rule tested under its name',
    (room) => {
      const index = readFileSync(`${SUBGRAPHS}/${room}/index.ts`, 'utf8');
      const roots = textOf(`${SUBGRAPHS}/${room}/resolvers/Query.ts`);
      const resolvers = readdirSync(`${SUBGRAPHS}/${room}/resolvers`);
      const rules = readdirSync(`${SUBGRAPHS}/${room}/rules`);
      const tests = readdirSync(fileURLToPath(new URL(`../subgraphs/${room}/rules`, import.meta.url)));

      const used = (file: string) =>
        index.includes(`from './resolvers/${file}'`) || roots.includes(`from './${file}'`);
      expect(resolvers.filter((file) => !used(file))).toEqual([]);
      expect(rules.map((file) => file.replace(/\.ts$/, '.test.ts'))).toEqual(tests);
    },
  );

  it.each(['grid', 'legal', 'party', 'renovation', 'sharing', 'volunteer'])(
    '%s keeps keys, steps and messages in the same tables as every room that acts, and acts by its workflow alone',
    (room) => {
      const tables = readdirSync(`${SUBGRAPHS}/${room}/migrations`).filter((each) =>
        each.endsWith('_actions'),
      );
      const mutations = textOf(`${SUBGRAPHS}/${room}/resolvers/Mutation.ts`);
      const acts = existsSync(`${SUBGRAPHS}/${room}/workflow.ts`);

      expect(tables).toHaveLength(acts ? 1 : 0);
      for (const each of tables)
        expect(textOf(`${SUBGRAPHS}/${room}/migrations/${each}/migration.sql`)).toBe(
          readFileSync('kit/action/tables.sql', 'utf8'),
        );
      expect(
        mutations.match(/^ {2}\w+: .*$/gm)?.filter((line) => !/=> act(Each)?\(/.test(line)) ?? [],
      ).toEqual([]);
      expect(mutations !== '').toBe(acts);
    },
  );

  it.each([
    ['verification', ['grid', 'legal', 'party', 'renovation', 'volunteer']],
    ['snapshots', ['grid', 'renovation', 'volunteer']],
  ])('keep what belongs to %s in the same tables, where they do it', (chapter, keeping) => {
    const migrations = (room: string) =>
      readdirSync(`${SUBGRAPHS}/${room}/migrations`).filter((each) => each.endsWith(`_${chapter}`));
    const rooms = readdirSync(SUBGRAPHS).filter((room) => migrations(room).length > 0);

    expect(rooms.sort()).toEqual(keeping);
    for (const room of rooms)
      expect(
        migrations(room).map((each) => textOf(`${SUBGRAPHS}/${room}/migrations/${each}/migration.sql`)),
      ).toEqual([readFileSync(`kit/${chapter}/tables.sql`, 'utf8')]);
  });
});
