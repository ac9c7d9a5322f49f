import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inDays } from '../support/agreements.ts';
import { type AskedHouse, MODES, openIn } from '../support/modes.ts';
import { FOR_VISITS } from '../support/visits.ts';

const ID = 'household-44050700100701-001';
const ASKED = `{ household(id: "${ID}") { address } }`;
const APPLY = `mutation ($input: ApplyForItemsInput!) {
  applyForItems(input: $input) { ... on Application { agreements { id state } } ... on Refusal { code message } }
}`;
const DECIDE = `mutation ($input: DecideAgreementInput!) {
  decideAgreement(input: $input) { ... on Agreement { state } ... on Refusal { code message } }
}`;
const REVOKE = `mutation ($input: RevokeAgreementInput!) {
  revokeAgreement(input: $input) { ... on Agreement { state } ... on Refusal { code message } }
}`;
/** So long a right that was given or taken back may be unheard. */
const A_SECOND = 1_000;

describe.each(MODES)('an agreement, %s,', (mode) => {
  let house: AskedHouse;
  beforeAll(async () => {
    house = await openIn(mode);
  });
  afterAll(() => house.close());

  const address = async () => {
    const { data, errors } = await house.as('volunteer-system').ask(ASKED, {}, FOR_VISITS);
    return [data.household.address, errors?.[0]?.extensions['code']];
  };
  const officer = (name: string) =>
    house.as('data-steward', { department: 'POLITICAL_LEGAL-440507', officer: name });

  it('opens an item within a second of the second approval, masked, and closes it within a second of its end', async () => {
    const input = {
      key: `in-force ${mode}`,
      items: ['Household.address'],
      purpose: 'home-visits',
      mode: 'MASKED',
      region: '440507',
      legalBasis: '志愿服务条例第二十条',
      scenario: '上门服务前核对楼栋',
      from: inDays(0),
      until: inDays(30),
      retentionDays: 7,
    };
    const applicant = house.as('volunteer-system', { department: 'SOCIAL_WORK-440507', officer: 'o-1' });
    const applied = await applicant.ask(APPLY, { input });
    const [agreement] = applied.data.applyForItems.agreements as { id: string; state: string }[];
    expect(agreement?.state).toBe('SUBMITTED');
    const decide = { agreement: agreement?.id, decision: 'APPROVE' };
    await officer('o-2').ask(DECIDE, { input: { key: `first ${mode}`, ...decide } });
    await pause(A_SECOND);
    expect(await address()).toEqual([null, 'AGREEMENT_REQUIRED']);

    const second = await officer('o-3').ask(DECIDE, { input: { key: `second ${mode}`, ...decide } });
    expect(second.data.decideAgreement).toEqual({ state: 'ACTIVE' });
    await pause(A_SECOND);
    expect(await address()).toEqual(['碧霞家园01号1栋****', undefined]);

    const reason = '申请单位已停止上门服务';
    const revoked = await officer('o-2').ask(REVOKE, {
      input: { key: `end ${mode}`, agreement: agreement?.id, reason },
    });
    expect(revoked.data.revokeAgreement).toEqual({ state: 'REVOKED' });
    await pause(A_SECOND);
    expect(await address()).toEqual([null, 'AGREEMENT_REQUIRED']);
  });
});
