/**
 * `npm run migration -- ROOM NAME`: writes the SQL that leads from the last migration's datamodel to
 * today's `data.prisma`. Each migration keeps the datamodel it leads to, so no live database is needed.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  bindMigrationAwareSqlAdapterFactory,
} from '@prisma/driver-adapter-utils';
import { ROOMS } from '../kit/vocabulary/rooms.ts';

const HOUSE = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const HELP = `npm run migration -- ROOM NAME   writes subgraphs/ROOM/migrations/<moment>_NAME
npm run migration -- --check      fails where a data.prisma has changes that no migration carries

ROOM is one of ${ROOMS.join(', ')}.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});
const [room, name] = positionals;

if (values.help) console.log(HELP);
else if (values.check) process.exitCode = await check();
else if (room && name && ROOMS.some((known) => known === room) && /^[a-z0-9_]+$/.test(name))
  await write(room, name);
else {
  console.error(HELP);
  process.exitCode = 2;
}

async function check(): Promise<number> {
  const behind = [];
  for (const each of ROOMS) if ((await pending(each)) !== null) behind.push(each);
  for (const each of behind)
    console.error(
      `subgraphs/${each}/data.prisma has changes without a migration: npm run migration -- ${each} NAME`,
    );
  return behind.length === 0 ? 0 : 1;
}

async function write(into: string, title: string): Promise<void> {
  const found = await pending(into);
  if (found === null) {
    console.log(`subgraphs/${into}: nothing to migrate.`);
    return;
  }
  const moment = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(migrationsOf(into), `${moment}_${title}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'migration.sql'), found.sql);
  await writeFile(path.join(folder, 'datamodel.prisma'), found.datamodel);
  console.log(
    `${path.relative(HOUSE, folder)} written: read it, and add the constraints that Prisma cannot say.`,
  );
}

/** What separates `data.prisma` from the newest migration's datamodel; null where nothing does. */
async function pending(of: string): Promise<{ sql: string; datamodel: string } | null> {
  const datamodel = await readFile(path.join(HOUSE, 'subgraphs', of, 'data.prisma'), 'utf8');
  const before = await newestDatamodel(of);
  if (before === datamodel) return null;
  return { sql: await diff(before, datamodel), datamodel };
}

async function newestDatamodel(of: string): Promise<string | null> {
  if (!existsSync(migrationsOf(of))) return null;
  const newest = (await readdir(migrationsOf(of), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .at(-1);
  return newest ? readFile(path.join(migrationsOf(of), newest, 'datamodel.prisma'), 'utf8') : null;
}

function migrationsOf(of: string): string {
  return path.join(HOUSE, 'subgraphs', of, 'migrations');
}

/** Prisma's schema engine as WebAssembly: its native binary is on no package registry. */
async function diff(from: string | null, to: string): Promise<string> {
  const require = createRequire(import.meta.url);
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  // The package exports its glue but not its bytes, which lie beside it.
  const beside = path.dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const bytes = await readFile(path.join(beside, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as (() => void) | undefined)?.();
  const container = (content: string) => ({ files: [{ path: 'data.prisma', content }] });
  const engine = await glue.SchemaEngine.new(
    { datamodels: [['data.prisma', to]] },
    () => undefined,
    nowhere(),
  );
  const result = await engine.diff({
    from: from === null ? { tag: 'empty' } : { tag: 'schemaDatamodel', ...container(from) },
    to: { tag: 'schemaDatamodel', ...container(to) },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  // Each room's schema is made by whoever applies its migrations; the engine only knows "public".
  return (result.stdout ?? '').replace(/^-- CreateSchema\nCREATE SCHEMA[^\n]*\n\n/, '');
}

/** The engine wants to have connected before it compares two texts; it reads nothing that matters here. */
function nowhere(): object {
  const nothing = {
    columnNames: ['version'],
    columnTypes: [ColumnTypeEnum.Text],
    rows: [['PostgreSQL 18.0']],
  };
  const connection: SqlDriverAdapter = {
    provider: 'postgres',
    adapterName: 'none',
    queryRaw: () => Promise.resolve(nothing),
    executeRaw: () => Promise.resolve(0),
    executeScript: () => Promise.resolve(),
    startTransaction: () =>
      Promise.reject(new Error('There is no database behind a comparison of two texts.')),
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: () => Promise.resolve(),
  };
  const connect = () => Promise.resolve(connection);
  return bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: 'none',
    connect,
    connectToShadowDb: connect,
  });
}
