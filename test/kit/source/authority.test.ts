import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { loadMissingSample } from '../../../cli/house/sample.ts';
import { readPlaces } from '../../../kit/sample/readPlaces.ts';
import { firm } from '../../subgraphs/legal/stores/records.ts';
import { ask, openLegal } from '../../subgraphs/legal/stores/store.ts';
import { SYSTEM } from '../../subgraphs/legal/stores/view.ts';
import { sql } from '../../support/database.ts';
import { closing, department, open } from './stage.ts';

describe("registers whose authority is a department's system (a fake of it, over REST)", () => {
  it('leaves to the system what the sample would make up, with all that hangs on it', async () => {
    await department.put('LawFirm', firm('1'));
    const store = await open();
    const quiet = {
      begin: () => undefined,
      step: () => undefined,
      rows: () => undefined,
      end: () => undefined,
    };
    const places = fileURLToPath(new URL('../../../kit/sample/places', import.meta.url));
    await loadMissingSample([store.room], quiet, { cities: [await readPlaces(places, '350526')] });
    const [counted] = await sql(
      store.url,
      `SELECT (SELECT count(*)::int FROM legal.law_firm) AS firms, (SELECT count(*)::int FROM legal.appointment) AS appointments,
         (SELECT count(*)::int FROM legal.adviser_service) AS services, (SELECT count(*) > 0 FROM legal.region) AS regions,
         (SELECT count(*) > 0 FROM legal.adviser_limit) AS limits`,
    );
    expect(counted).toEqual({ firms: 1, appointments: 0, services: 0, regions: true, limits: true });
  });

  it('does not mix rows of its own with those of the system, unless it is told to', async () => {
    await department.put('LawFirm', firm('1', { name: '新名律师事务所' }));
    const own = await openLegal();
    closing.push(own.close);
    await sql(
      own.url,
      `INSERT INTO legal.law_firm (id, name, region_code, licence) VALUES ('firm-1', '旧名律师事务所', '445102', 'VALID')`,
    );
    await expect(open({ at: own.url })).rejects.toThrow(
      `law_firm already holds 1 rows that did not come from ${SYSTEM}. Remove them, or say adopt: true`,
    );
    const adopting = await open({ at: own.url, file: { adopt: true } });
    expect((await ask(adopting, '{ lawFirm(id: "firm-1") { name } }')).lawFirm).toEqual({
      name: '新名律师事务所',
    });
  });

  it('gives a register back where no file names it any more', async () => {
    await department.put('LawFirm', firm('1'));
    const store = await open();
    const writing = `SET search_path = legal; UPDATE law_firm SET lawyers = 3 WHERE id = 'firm-1'`;
    await expect(sql(store.url, writing)).rejects.toMatchObject({ code: 'RK001' });
    const own = await openLegal({ at: store.url });
    closing.push(own.close);
    await sql(store.url, writing);
    expect(own.logged.join()).toContain('registers are kept here again');
  });
});
