import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { firm } from '../../subgraphs/legal/stores/records.ts';
import { TOKEN, restFile } from '../../subgraphs/legal/stores/rest.ts';
import { ask, openLegal } from '../../subgraphs/legal/stores/store.ts';
import { emptyDatabase, sql } from '../../support/database.ts';
import { closing, department, firms, open } from './stage.ts';

describe("the mirror of a department's system (a fake of it, over REST)", () => {
  it('goes on where it stopped when its process is killed', async () => {
    const database = await emptyDatabase();
    closing.push(database.drop);
    for (const id of ['1', '2', '3', '4', '5']) await department.put('LawFirm', firm(id));
    const folder = await mkdtemp(path.join(tmpdir(), 'concentric-openapi-'));
    closing.push(async () => rm(folder, { recursive: true }));
    const document = path.join(folder, 'openapi.json');
    await writeFile(document, await (await fetch(`${department.url}/openapi.json`)).text());

    // The second page is asked for, and never answered.
    department.holdAt = 'cursor=';
    const secrets = { LEGAL_SOURCE_TOKEN: TOKEN };
    const source = restFile(document);
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx/esm',
        fileURLToPath(new URL('fixtures/mirror.ts', import.meta.url)),
        database.url,
        JSON.stringify(source),
        JSON.stringify(secrets),
      ],
      { stdio: 'inherit' },
    );
    closing.push(async () => void child.kill('SIGKILL'));
    while (!department.asked.some((each) => each.includes('cursor='))) await sleep(20);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await sql(database.url, 'SELECT id FROM legal.law_firm ORDER BY id')).toEqual([
      { id: 'firm-1' },
      { id: 'firm-2' },
    ]);

    department.holdAt = undefined;
    department.asked.length = 0;
    const legal = await openLegal({ at: database.url, source, secrets });
    closing.push(legal.close);
    expect(department.asked[0]).toBe('/api/firms?size=100&cursor=2');
    expect(await sql(database.url, 'SELECT id FROM legal.law_firm ORDER BY id')).toHaveLength(5);
  });

  it('does not read where another process reads', async () => {
    await department.put('LawFirm', firm('1'));
    const store = await open();
    const other = await open({ at: store.url, idle: true });
    department.holdAt = '/firms';
    const first = store.room.mirror?.read();
    while (department.asked.filter((each) => each.includes('updatedSince')).length === 0) await sleep(10);
    expect(await other.room.mirror?.read()).toBeNull();
    department.holdAt = undefined;
    department.release();
    expect(await first).toMatchObject({ failed: [] });
    expect(await other.room.mirror?.read()).toMatchObject({ failed: [] });
  });

  it('reads everything again where the file says something else than before', async () => {
    await department.put('LawFirm', firm('1', { address: '湘桥区示例路1号' }));
    const file = restFile('');
    const { address: _, ...fields } = file.registers.LawFirm.fields;
    const registers = { ...file.registers, LawFirm: { ...file.registers.LawFirm, fields } };
    const store = await open({ file: { registers } });
    expect((await ask(store, '{ lawFirm(id: "firm-1") { address } }')).lawFirm).toEqual({ address: null });
    const again = await open({ at: store.url });
    expect((await ask(again, '{ lawFirm(id: "firm-1") { address } }')).lawFirm).toEqual({
      address: '湘桥区示例路1号',
    });
  });

  it('brings by itself what has changed, at intervals', async () => {
    const store = await open({ file: { every: 1 } });
    await department.put('LawFirm', firm('1'));
    while ((await firms(store)).length === 0) await sleep(100);
    expect(await firms(store)).toEqual(['firm-1']);
  });
});
