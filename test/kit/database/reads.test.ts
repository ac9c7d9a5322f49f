import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sqltag } from '@prisma/client/runtime/client';
import { type Database, openDatabase } from '../../../kit/database/connect.ts';
import { type Reads, openReads } from '../../../kit/database/reads.ts';
import { emptyDatabase, sql } from '../../support/database.ts';
import { statementsDuring } from '../../support/statements.ts';

const MODEL = `
enum Shelf {
  HIGH
  LOW
}

model Book {
  id       String    @id
  title    String
  shelf    Shelf
  others   Shelf[]
  tags     String[]
  pages    Int?
  weight   Float?
  lent     Boolean
  boughtOn DateTime  @map("bought_on") @db.Date
  readAt   DateTime? @map("read_at") @db.Timestamptz(3)
  authors  Author[]

  @@map("book")
}

model Author {
  bookId String @map("book_id")
  name   String

  @@id([bookId, name])
  @@map("author")
}
`;

const TABLES = `
  CREATE SCHEMA library;
  SET search_path = library;
  CREATE TYPE "Shelf" AS ENUM ('HIGH', 'LOW');
  CREATE TABLE book (id text PRIMARY KEY, title text NOT NULL, shelf "Shelf" NOT NULL, others "Shelf"[] NOT NULL,
    tags text[] NOT NULL, pages int, weight float8, lent boolean NOT NULL, bought_on date NOT NULL,
    read_at timestamptz(3), _changed xid8 NOT NULL DEFAULT pg_current_xact_id());
  CREATE TABLE author (book_id text NOT NULL, name text NOT NULL, PRIMARY KEY (book_id, name));
  INSERT INTO book VALUES
    ('b1', '义兴', 'LOW', '{HIGH,LOW}', '{"a, b","c\\"d"}', 12, 0.5, TRUE, '2026-03-01', '2026-03-01 08:30:00.125+08'),
    ('b2', '开元', 'HIGH', '{}', '{}', NULL, NULL, FALSE, '1999-12-31', NULL),
    ('b3', '', 'LOW', '{}', '{}', 0, -1e-7, FALSE, '2026-03-02', '2026-12-31 23:59:59+00');
  INSERT INTO author VALUES ('b1', '林'), ('b1', '陈'), ('b2', '林');
  INSERT INTO book SELECT 'many-' || n, 'x', 'HIGH', '{}', '{}', n, 0, FALSE, '2026-01-01' FROM generate_series(1, 500) n`;

interface Library {
  model: {
    Book: {
      payload: {
        scalars: { id: string; title: string; shelf: 'HIGH' | 'LOW'; pages: number | null; boughtOn: Date };
      };
    };
    Author: { payload: { scalars: { bookId: string; name: string } } };
  };
}

describe('rows by key', () => {
  let folder: string;
  let own: Awaited<ReturnType<typeof emptyDatabase>>;
  let database: Database;
  let reads: Reads<Library>;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'concentric-library-'));
    await writeFile(path.join(folder, 'data.prisma'), MODEL);
    own = await emptyDatabase();
    await sql(own.url, TABLES);
    // A moment is the same wherever the server thinks that it stands.
    await sql(
      own.url,
      `ALTER DATABASE ${new URL(own.url).pathname.slice(1)} SET timezone = 'America/New_York'`,
    );
    database = openDatabase({ url: own.url, schema: 'library', connections: 1 });
    reads = openReads<Library>(database, pathToFileURL(path.join(folder, 'store.ts')).href);
  });
  afterAll(async () => {
    await database.close();
    await own.drop();
    await rm(folder, { recursive: true });
  });

  it('have their properties and values, and nothing that the model does not know', async () => {
    expect(await reads.one('Book', 'id').load('b1')).toEqual({
      id: 'b1',
      title: '义兴',
      shelf: 'LOW',
      others: ['HIGH', 'LOW'],
      tags: ['a, b', 'c"d'],
      pages: 12,
      weight: 0.5,
      lent: true,
      boughtOn: new Date('2026-03-01T00:00:00.000Z'),
      readAt: new Date('2026-03-01T00:30:00.125Z'),
    });
    expect(await reads.one('Book', 'id').load('b2')).toMatchObject({
      pages: null,
      weight: null,
      readAt: null,
    });
  });

  it('come in the order of the keys, a missing one as null', async () => {
    const found = await reads.one('Book', 'id').loadMany(['b3', 'none', "b1'; --", 'b1']);

    expect(found.map((book) => book && 'id' in book && book.id)).toEqual(['b3', null, null, 'b1']);
  });

  it('come all at once, as many as there are', async () => {
    const keys = Array.from({ length: 10_000 }, (_, at) => `many-${at}`);
    const books = reads.one('Book', 'id');

    const sent = await statementsDuring(async () => {
      const found = await books.loadMany(keys);
      expect(found.filter((book) => book !== null)).toHaveLength(500);
      expect(found[7]).toMatchObject({ id: 'many-7', pages: 7 });
    });
    expect(sent.library).toBe(1);
  });

  it('are in the order that is asked for, an enum in the order of its values', async () => {
    const order = async (by: readonly ('shelf' | 'boughtOn' | 'boughtOn desc' | 'id')[]) => {
      const where = sqltag`t.id LIKE 'b%'`;
      const shelves = reads.many('Book', 'title', { where, order: by });
      return (await shelves.loadMany(['义兴', '开元']))
        .flatMap((each) => (each instanceof Error ? [] : each))
        .map(({ id }) => id);
    };
    await sql(
      own.url,
      `INSERT INTO library.book SELECT 'b4', title, 'HIGH', others, tags, 1, 1, lent, '2026-03-09' FROM library.book WHERE id = 'b1'`,
    );

    expect(await order(['shelf', 'id'])).toEqual(['b4', 'b1', 'b2']);
    expect(await order(['boughtOn'])).toEqual(['b1', 'b4', 'b2']);
    expect(await order(['boughtOn desc', 'id'])).toEqual(['b4', 'b1', 'b2']);

    await sql(own.url, `DELETE FROM library.book WHERE id = 'b4'`);
  });

  it('are one of each key where one is asked for: the first in that order', async () => {
    const latest = reads.one('Book', 'shelf' as 'id', { order: ['boughtOn desc'] });

    await expect(latest.load('LOW')).rejects.toThrow('"Shelf" = text');
    const longest = reads.one('Book', 'title', { order: ['pages desc'], where: sqltag`t.pages < ${300}` });
    expect(await longest.load('x')).toMatchObject({ id: 'many-299' });
  });

  it('keep a condition together, whatever else it holds', async () => {
    const where = sqltag`t.pages = ${12} OR t.pages IS NULL`;

    expect(await reads.many('Book', 'id', { where }).load('b3')).toEqual([]);
  });

  it('are found through the table that ties them to their keys', async () => {
    const booksOf = reads.many('Book', 'id', {
      through: { model: 'Author', from: 'name', to: 'bookId' },
      order: ['boughtOn'],
    });

    const [lin, chen, nobody] = await booksOf.loadMany(['林', '陈', '何']);
    expect(lin).toMatchObject([{ id: 'b2' }, { id: 'b1' }]);
    expect(chen).toMatchObject([{ id: 'b1' }]);
    expect(nobody).toEqual([]);
  });

  it('are read by a statement that the connection keeps prepared', async () => {
    const weigh = () => reads.one('Author', 'name', { where: sqltag`t.book_id <> ${'b9'}` }).load('林');
    await weigh();
    await weigh();

    const kept = sqltag`SELECT statement FROM pg_prepared_statements WHERE statement LIKE '%t.book_id <>%'`;
    expect(await reads.query(kept)).toEqual([
      {
        statement:
          'SELECT t."book_id" AS "bookId", t."name" AS "name" FROM "author" t WHERE t."name" = ANY($2::text[]) AND (t.book_id <> $1)',
      },
    ]);
  });

  it('are an error where the connection is lost, and there again with the next one', async () => {
    await reads.one('Book', 'id').load('b1');
    const slow = reads.one('Book', 'id', { where: sqltag`pg_sleep(30) IS NOT NULL` }).load('b1');
    const ended = expect(slow).rejects.toThrow('terminating connection');
    await endConnections(own.url);
    await ended;

    expect(await reads.one('Book', 'id').load('b1')).toMatchObject({ title: '义兴' });
  });

  it('are not read where the model has a column whose values pg and Prisma read otherwise', async () => {
    await writeFile(path.join(folder, 'data.prisma'), 'model Bill {\n  id String @id\n  sum Decimal\n}\n');
    const bills = openReads<{ model: { Bill: { payload: { scalars: { id: string } } } } }>(
      database,
      pathToFileURL(path.join(folder, 'store.ts')).href,
    );

    await expect(bills.one('Bill', 'id').load('b')).rejects.toThrow('Bill.sum is a Decimal');
  });
});

/** Ends what is being asked, as soon as it is. */
async function endConnections(url: string): Promise<void> {
  const ending = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND query LIKE '%pg_sleep%' AND pid <> pg_backend_pid()`;
  while ((await sql(url, ending)).length === 0);
}
