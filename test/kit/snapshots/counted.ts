import { readFileSync } from 'node:fs';
import { sqltag } from '@prisma/client/runtime/client';
import { type Database, openDatabase } from '../../../kit/database/connect.ts';
import type { Publishable } from '../../../kit/snapshots/publish.ts';
import { emptyDatabase, sql } from '../../support/database.ts';

const TABLES = `${readFileSync('kit/snapshots/tables.sql', 'utf8')}
  CREATE TABLE region (code TEXT, level TEXT);
  CREATE TABLE counted (region TEXT, value TEXT, count INTEGER);
  INSERT INTO region VALUES ('445102010001', 'COMMUNITY'), ('445102010018', 'COMMUNITY'), ('445103121205', 'COMMUNITY');
  INSERT INTO counted VALUES ('445102010001', 'YES', 4), ('445102010001', 'NO', 60),
    ('445102010018', 'YES', 30), ('445102010018', 'NO', 80)`;

/** Households that say yes or no, in two of three communities. */
export const source: Publishable = {
  field: 'householdsByAnswer',
  keeper: '民政',
  term: '答复户数',
  unit: 'HOUSEHOLDS',
  values: ['YES', 'NO'],
  minimum: 10,
  counted: sqltag`SELECT region, value, count FROM counted`,
};

/** A room with nothing but what is counted. */
export interface Room {
  readonly database: Database;
  sql(statement: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

export async function openCounted(): Promise<Room> {
  const own = await emptyDatabase();
  const database = openDatabase({ url: own.url, schema: 'public' });
  await database.pool.query(TABLES);
  return {
    database,
    sql: (statement) => sql(own.url, statement),
    close: async () => {
      await database.close();
      await own.drop();
    },
  };
}
