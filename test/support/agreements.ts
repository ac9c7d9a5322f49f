import { randomUUID } from 'node:crypto';
import { operation } from './contract.ts';
import { sql } from './database.ts';
import type { AskedHouse } from './modes.ts';

const APPLY = operation('collect-once', 'ApplyForItems');
const DECIDE = operation('collect-once', 'DecideAgreement');
const RESUBMIT = `mutation ($input: ResubmitAgreementInput!) {
  resubmitAgreement(input: $input) { __typename ... on Agreement { id state replyBy } ... on Refusal { code message } }
}`;
const REVOKE = `mutation ($input: RevokeAgreementInput!) {
  revokeAgreement(input: $input) { __typename ... on Agreement { id state } ... on Refusal { code message } }
}`;

/** A day from today on, as China has it. */
export function inDays(count: number): string {
  const day = new Date(Date.now() + 8 * 3_600_000 + count * 86_400_000);
  return day.toISOString().slice(0, 10);
}

/** What a department that counts people's needs applies for, unless a story says otherwise. */
const TERMS = {
  items: ['Need.contactPhone', 'volunteer.need.contact-name'],
  purpose: 'home-visits',
  legalBasis: '网格化服务管理办法第八条',
  scenario: '入户走访前核对联系人',
  mode: 'FULL',
  region: '445102',
  from: inDays(0),
  until: inDays(180),
  retentionDays: 30,
};

/** Who decides about volunteers' affairs in Xiangqiao. */
const SOURCE = 'SOCIAL_WORK-445102';

/** The steps of an agreement's life, as clients of the sample take them. */
export function office(house: AskedHouse) {
  const send = async (as: ReturnType<AskedHouse['as']>, query: string, input: object) => {
    const { data, errors } = await as.ask(query, { input: { key: randomUUID(), ...input } });
    if (errors) throw new Error(JSON.stringify(errors));
    return data[Object.keys(data)[0] ?? ''];
  };
  const steward = (officer: string, department = SOURCE) => house.as('data-steward', { department, officer });
  const decide = (officer: string, agreement: string, decision: string, more: object = {}) =>
    send(steward(officer), DECIDE, { agreement, decision, ...more });
  return {
    send,
    steward,
    decide,
    apply: (terms: object = {}, as = house.as('grid-system')) => send(as, APPLY, { ...TERMS, ...terms }),
    resubmit: (agreement: string, more: object = {}, as = house.as('grid-system')) =>
      send(as, RESUBMIT, { agreement, ...more }),
    revoke: (officer: string, agreement: string, reason = '用途已终止') =>
      send(steward(officer), REVOKE, { agreement, reason }),
    APPLY,
    DECIDE,
    TERMS,
  };
}

export type Office = ReturnType<typeof office>;

/** Agreements in each state, in a database of the story's own. */
export function agreementsIn(at: Office, url: string) {
  const applied = async (terms: object = {}): Promise<string> => (await at.apply(terms)).agreements[0].id;
  const approved = async (officers: readonly string[], terms: object = {}): Promise<string> => {
    const id = await applied(terms);
    for (const officer of officers) await at.decide(officer, id, 'APPROVE');
    return id;
  };
  return {
    SUBMITTED: applied,
    AWAITING_SECOND: () => approved(['o-1']),
    RETURNED: async () => {
      const id = await applied();
      await at.decide('o-1', id, 'RETURN', { reason: '缺少应用场景说明' });
      return id;
    },
    ACTIVE: (terms?: object) => approved(['o-1', 'o-2'], terms),
    ENDED: async () => {
      const id = await approved(['o-1', 'o-2']);
      const days = `"from" = '${inDays(-30)}', until = '${inDays(-1)}'`;
      await sql(url, `UPDATE sharing.agreement SET ${days} WHERE id = '${id}'`);
      return id;
    },
    REFUSED: async () => {
      const id = await applied();
      await at.decide('o-1', id, 'REFUSE', { reason: '用途不符' });
      return id;
    },
    REVOKED: async () => {
      const id = await approved(['o-1', 'o-2']);
      await at.revoke('o-1', id);
      return id;
    },
  } as const;
}
