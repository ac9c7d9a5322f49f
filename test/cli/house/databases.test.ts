import { afterEach, describe, expect, it } from '@jest/globals';
import { openDatabases } from '../../../cli/house/databases.ts';
import { readConfig } from '../../../kit/config.ts';
import { DatabaseInUse } from '../../../kit/database/embedded/index.ts';
import { clearAway, freshDataDir } from '../../kit/database/fixtures/hold.ts';

afterEach(clearAway);

describe('the embedded database of one data folder', () => {
  it('is started by one of the rooms that start together, and joined by the others', async () => {
    const config = readConfig({ DATA_DIR: await freshDataDir() }, '/house');

    const opened = await Promise.all(
      (['party', 'grid', 'legal'] as const).map((room) => openDatabases(config, { join: true, of: [room] })),
    );

    expect(opened.filter(({ shared }) => !shared)).toHaveLength(1);
    expect(new Set(opened.map(({ urlOf }) => urlOf('legal'))).size).toBe(1);
    await expect(openDatabases(config)).rejects.toBeInstanceOf(DatabaseInUse);
    for (const { close } of opened) await close();
  });
});
