import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EmergencyDesk, IN_EMERGENCY, emergencyDesk } from '../support/emergency.ts';
import { type AskedHouse, MODES, openIn } from '../support/modes.ts';

const ASKED = `{ household(id: "household-44140313200301-001") {
  contactPhone
  callLine { subscribed }
  renovationConsent { given }
} }`;
/** So long a right that was given or taken back may be unheard. */
const A_SECOND = 1_000;

describe.each(MODES)('what an officer opens in an emergency, %s,', (mode) => {
  let house: AskedHouse;
  let desk: EmergencyDesk;
  beforeAll(async () => {
    house = await openIn(mode);
    desk = emergencyDesk(house);
  });
  afterAll(() => house.close());

  const read = async (as = house.as('coordination-centre')) => {
    const { status, data, errors } = await as.ask(ASKED, {}, IN_EMERGENCY);
    if (status !== 200) throw new Error(JSON.stringify(errors));
    const { contactPhone, callLine, renovationConsent } = data.household;
    return [contactPhone, callLine, renovationConsent, errors?.map(({ extensions }) => extensions['code'])];
  };

  it('is answered at once by every room, and no longer once each source has taken its own back', async () => {
    const unopened = ['AGREEMENT_REQUIRED', 'AGREEMENT_REQUIRED', 'AGREEMENT_REQUIRED'];
    expect(await read()).toEqual([null, null, null, unopened]);

    const items = ['Household.contactPhone', 'Household.callLine', 'Household.renovationConsent'];
    const opening = await desk.open({ items });
    const access = (source: string): string =>
      opening.accesses.find((each: { source: { code: string } }) => each.source.code === source).id;
    const [grids, volunteers, housing] = [
      access('POLITICAL_LEGAL-441403'),
      access('SOCIAL_WORK-441403'),
      access('HOUSING-441403'),
    ];
    expect(opening.accesses).toHaveLength(3);
    await pause(A_SECOND);
    expect(await read()).toEqual(['00067592055', { subscribed: false }, { given: true }, undefined]);

    await desk.end(volunteers, desk.officer('SOCIAL_WORK-441403', 'o-1'), '无需呼援通数据');
    await pause(A_SECOND);
    expect(await read()).toEqual(['00067592055', null, { given: true }, ['AGREEMENT_REQUIRED']]);

    const authority = desk.officer('DATA-441403', 'o-2');
    for (const id of [grids, housing]) await desk.end(id, authority, '险情解除');
    await pause(A_SECOND);
    expect(await read()).toEqual([null, null, null, unopened]);
    for (const id of [grids, volunteers, housing])
      expect(await desk.review(id, 'JUSTIFIED', authority)).toMatchObject({ state: 'JUSTIFIED' });
  });
});
