/** Fills the database of one size: `fill.ts FOLDER PERCENT`. */
import pg from 'pg';
import { openDatabases } from '../../cli/house/databases.ts';
import { HOUSE } from '../../cli/house/folders.ts';
import { runCommand } from '../../cli/house/operator.ts';
import { fillProvince } from '../../cli/house/prefecture.ts';
import { stoppable } from '../../cli/house/stopping.ts';
import { type Config, readConfig } from '../../kit/config.ts';
import { PROVINCE } from './sizes.ts';

const [folder = '', size = ''] = process.argv.slice(2);

await runCommand(async () => {
  const config = readConfig({ DATA_DIR: folder }, HOUSE);
  const told = await stoppable(
    (signal) => fillProvince(PROVINCE, { config, signal, share: Number(size) }),
    'What was loaded stays: the same command goes on from there.',
  );
  process.stdout.write(`${told}\n`);
  await settle(config);
});

/** What PostgreSQL does by itself some time after a load is done before anything is measured. */
async function settle(config: Config): Promise<void> {
  const databases = await openDatabases(config);
  const client = new pg.Client({ connectionString: databases.urlOf('sharing') });
  try {
    await client.connect();
    // Its cities alone would leave out what crosses them: who asks here may ask of the whole country.
    await client.query(
      `INSERT INTO sharing.client_jurisdiction (client_id, region_code) VALUES ('coordination-centre', '000000') ON CONFLICT DO NOTHING`,
    );
    const { rowCount } = await client.query(
      'SELECT FROM pg_stat_user_tables WHERE last_vacuum IS NULL OR n_ins_since_vacuum > 0 OR n_mod_since_analyze > 0',
    );
    if (rowCount === 0) return;
    await client.query('VACUUM (ANALYZE)');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
    await databases.close();
  }
}
