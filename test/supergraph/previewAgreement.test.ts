import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office, agreementsIn, office } from '../support/agreements.ts';
import { ownSample, sql } from '../support/database.ts';
import { MODES, type OwnHouse, openOwnIn } from '../support/modes.ts';
import { forClient } from '../support/preview.ts';

const A_SECOND = 1_000;

describe.each(MODES)('a preview of an agreement, %s,', (mode) => {
  let own: Awaited<ReturnType<typeof ownSample>>;
  let house: OwnHouse;
  let at: Office;
  beforeAll(async () => {
    own = await ownSample();
    house = await openOwnIn(mode, { DATABASE_URL: own.url }, ['sharing']);
    at = office(house);
  });
  afterAll(async () => {
    await house.close();
    await own.drop();
  });

  it('shows its officers what it would open, and nothing of what others have agreed', async () => {
    const { agreements } = await at.apply(
      { items: ['Need.contactPhone'], mode: 'MASKED' },
      house.as('grid-system', { department: 'POLITICAL_LEGAL-445102', officer: 'g-1' }),
    );
    const document = `{ need(id: "n") { contactPhone contactName }
      household(id: "h") { callLine { subscribed } renovationConsent { given } } }`;
    const question = `query ($of: ID!, $operations: [OperationToPreviewInput!]) { agreement(id: $of) {
      preview(operations: $operations) {
        agreements { source { code } state }
        clients { id }
        operations { fields { coordinate answers { client { id } today { answer code } then { answer code } opened } } }
      }
    } }`;
    const asked = { of: agreements[0].id, operations: [{ document }] };

    const { data, errors } = await at.steward('o-1').ask(question, asked);

    expect(errors).toBeUndefined();
    const { preview: told } = data.agreement;
    expect(told.agreements).toEqual([{ source: { code: 'SOCIAL_WORK-445102' }, state: 'SUBMITTED' }]);
    expect(told.clients).toEqual([{ id: 'data-steward' }, { id: 'grid-system' }]);
    expect(forClient('grid-system', told.operations[0].fields)).toEqual([
      ['Need.contactPhone', 'AGREEMENT_REQUIRED → MASKED'],
    ]);

    // What else the source grants is the source's to know, and not that of an authority that was only told of this one.
    const [id] = [agreements[0].id];
    await sql(own.url, `UPDATE sharing.agreement SET told_codes = '{DATA-445102}' WHERE id = '${id}'`);
    await agreementsIn(at, own.url).ACTIVE({ items: ['Need.contactPhone'] });
    await pause(A_SECOND);
    const seenBy = async (department: string) => {
      const answer = await at.steward('o-3', department).ask(question, asked);
      return forClient('grid-system', answer.data.agreement.preview.operations[0].fields);
    };
    expect(await seenBy('SOCIAL_WORK-445102')).toEqual([['Need.contactPhone', 'CLEAR → CLEAR']]);
    expect(await seenBy('DATA-445102')).toEqual([['Need.contactPhone', 'AGREEMENT_REQUIRED → MASKED']]);

    await sql(
      own.url,
      `UPDATE sharing.item_review_entry SET revision = 'before' WHERE item_id = 'volunteer.need.contact-phone'`,
    );
    expect(await seenBy('SOCIAL_WORK-445102')).toEqual([]);
    expect((await house.as('legal-system').ask(question, asked)).data.agreement).toBeNull();
  });
});
