import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownSample, sql } from '../support/database.ts';
import { MODES, type OwnHouse, openOwnIn } from '../support/modes.ts';
import { FOR_VISITS, VISITS } from '../support/visits.ts';

const GRID = '44510201001801';
const COMMUNITY = '445102010018';

describe.each(MODES)('where a room cannot write its ledger, %s,', (mode) => {
  let own: Awaited<ReturnType<typeof ownSample>>;
  let house: OwnHouse;
  beforeAll(async () => {
    own = await ownSample();
    house = await openOwnIn(mode, { DATABASE_URL: own.url }, [
      'grid',
      'volunteer',
      'renovation',
      'sharing',
      'legal',
    ]);
    await sql(own.url, 'ALTER TABLE volunteer.ledger_entry RENAME TO away');
  });
  afterAll(async () => {
    await house.close();
    await own.drop();
  });

  it('it answers nothing that has to be entered, with one error for each coordinate, and all the others do', async () => {
    const { data, errors } = await house.as('grid-system').ask(VISITS, { grid: GRID }, FOR_VISITS);

    expect(errors).toEqual([
      {
        message: '该字段的使用暂时无法记入共享台账，未经记账不予答复：请数秒后重试。',
        path: ['grid', 'households', 'nodes', 'callLine'],
        extensions: {
          code: 'LEDGER_UNAVAILABLE',
          coordinate: 'Household.callLine',
          item: 'volunteer.household.call-line',
          rows: 50,
        },
      },
    ]);
    expect(data.grid.households.nodes).toHaveLength(50);
    expect(data.grid.households.nodes[0]).toMatchObject({
      address: '义兴宿舍01号1栋1单元101室',
      callLine: null,
      renovationConsent: { given: true },
    });
  });

  it('what is open is answered as ever', async () => {
    const asked = `{ community(code: "${COMMUNITY}") { needs(first: 2) { nodes { title state } } } }`;
    const { data, errors } = await house.as('grid-system').ask(asked);

    expect(errors).toBeUndefined();
    expect(data.community.needs.nodes).toHaveLength(2);
  });

  it('everything is answered again when it can be written again', async () => {
    await sql(own.url, 'ALTER TABLE volunteer.away RENAME TO ledger_entry');
    const { data, errors } = await house.as('grid-system').ask(VISITS, { grid: GRID }, FOR_VISITS);

    expect(errors).toBeUndefined();
    expect(data.grid.households.nodes[0].callLine).toEqual({ subscribed: false, lastCallOn: null });
  });
});
