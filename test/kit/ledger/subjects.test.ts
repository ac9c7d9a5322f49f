import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Database, openDatabase } from '../../../kit/database/connect.ts';
import { keyed } from '../../../kit/ledger/hash.ts';
import { postgresEntries } from '../../../kit/ledger/postgres/entries.ts';
import { postgresKeys } from '../../../kit/ledger/postgres/keys.ts';
import { prepareLedger } from '../../../kit/ledger/postgres/tables.ts';
import { readEntry } from '../../../kit/ledger/entry.ts';
import { forgetSubject, pseudonymsOf } from '../../../kit/ledger/subjects.ts';
import { collectHeads } from '../../../kit/ledger/verify/heads.ts';
import { verify } from '../../../kit/ledger/verify/verify.ts';
import { emptyDatabase, sql } from '../../support/database.ts';
import { linesOf, openMemoryLedger, use } from './made.ts';

let own: Awaited<ReturnType<typeof emptyDatabase>>;
let database: Database;
beforeEach(async () => {
  own = await emptyDatabase();
  await sql(own.url, 'CREATE SCHEMA grid');
  database = openDatabase({ url: own.url, schema: 'grid' });
  await prepareLedger(database);
});
afterEach(async () => {
  await database.close();
  await own.drop();
});

async function subjectsEntered(): Promise<string[]> {
  const found: string[] = [];
  for await (const { text } of postgresEntries(database).read())
    found.push(...(readEntry(text)?.subjects ?? []));
  return found;
}

describe('subjects', () => {
  it('have pseudonyms of their own, the same ones in every process', async () => {
    const [keys, elsewhere] = [postgresKeys(database), postgresKeys(database)];
    const [one, other] = await Promise.all([
      pseudonymsOf(keys, 'sha256', ['household-1', 'household-2']),
      pseudonymsOf(elsewhere, 'sha256', ['household-2', 'household-1', 'household-1']),
    ]);

    expect(one).toEqual(other);
    expect(new Set(one).size).toBe(2);
  });

  it('can be found in the ledger while their keys live', async () => {
    const keys = postgresKeys(database);
    const { ledger } = await openMemoryLedger({ entries: postgresEntries(database), keys });
    await ledger.append(use({ subjects: ['household-1'] }));

    expect(await subjectsEntered()).toEqual(await pseudonymsOf(keys, 'sha256', ['household-1']));
  });

  it('that are forgotten leave the chain provable, and can be found by nobody', async () => {
    const keys = postgresKeys(database);
    const { ledger, heads } = await openMemoryLedger({ entries: postgresEntries(database), keys });
    await ledger.append(use({ subjects: ['household-1'] }));
    await ledger.append(use({ subjects: ['household-2'] }));
    const [before = '', neighbour = ''] = await subjectsEntered();

    expect(await forgetSubject(keys, 'household-1')).toBe(true);
    await ledger.append(use({ subjects: ['household-1'] }));
    await ledger.close();

    const chains = await verify(
      postgresEntries(database).read(),
      await collectHeads(linesOf(heads.deposited)),
    );
    expect(chains).toMatchObject([{ entries: 3, anchored: 3, finding: null }]);
    const [, , after = ''] = await subjectsEntered();
    expect(after).not.toBe(before);
    // Whatever key is left, none makes the old pseudonym of the subject; the neighbour's can still be made.
    const { rows } = await database.pool.query<{ key: Buffer }>('SELECT key FROM ledger_key');
    const makeable = (subject: string) => rows.map(({ key }) => keyed('sha256', key, subject).slice(0, 32));
    expect(makeable('household-1')).not.toContain(before);
    expect(makeable('household-2')).toContain(neighbour);
  });

  it('that nobody knows cannot be forgotten', async () => {
    expect(await forgetSubject(postgresKeys(database), 'household-9')).toBe(false);
  });

  it('get one key each, where many processes meet them first', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `household-${index}`);
    const made = await Promise.all(
      Array.from({ length: 8 }, (_, turn) =>
        pseudonymsOf(postgresKeys(database), 'sha256', turn % 2 === 0 ? names : names.toReversed()),
      ),
    );

    expect(new Set(made.map((each) => each.join())).size).toBe(1);
  });
});
