import { describe, expect, it } from '@jest/globals';
import {
  type DestructionFound,
  answerProof,
  destructionOn,
  hasEnded,
  isProofOverdue,
  isProvenByAnother,
  prove,
} from '../../../../subgraphs/sharing/rules/proveDestruction.ts';

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const NAME = { name: 'Need.contactName', id: 'volunteer.need.contact-name' };
const PHONE = { name: 'Need.contactPhone', id: 'volunteer.need.contact-phone' };
const found = (given: Partial<DestructionFound> = {}): DestructionFound => ({
  today: day('2027-07-05'),
  agreement: { state: 'ENDED', items: [NAME.id, PHONE.id], endedOn: day('2027-06-30') },
  speaksFor: { source: false, applicant: true },
  officer: 'g-1',
  actor: 'a-1',
  provenBy: null,
  named: null,
  ...given,
});
const PROOF = {
  statement: '已全部删除，未留存副本',
  method: '数据库逻辑删除并覆写备份',
  destroyedOn: day('2027-07-01'),
};

describe('a proof of destruction', () => {
  it('is about all items of the agreement', () => {
    const all = { change: { proof: { items: [NAME.id, PHONE.id] } } };
    expect(prove(found(), PROOF)).toEqual(all);
    expect(prove(found({ named: [PHONE, NAME] }), PROOF)).toEqual(all);
  });

  it.each([
    ['STATEMENT_REQUIRED', {}, found(), { statement: ' ' }],
    ['METHOD_REQUIRED', {}, found(), { method: '' }],
    ['DESTROYED_ON_INVALID', {}, found(), { destroyedOn: day('2027-07-06') }],
    ['DESTROYED_ON_INVALID', {}, found(), { destroyedOn: day('2027-06-29') }],
    ['ITEM_UNKNOWN', { item: 'Need.fax' }, found({ named: [{ name: 'Need.fax', id: null }] }), {}],
    ['DESTRUCTION_INCOMPLETE', { item: NAME.id }, found({ named: [PHONE] }), {}],
    ['DESTRUCTION_INCOMPLETE', { item: NAME.id }, found({ named: [] }), {}],
  ])('is refused with %s', (code, about, met, given) => {
    expect(prove(met, { ...PROOF, ...given })).toEqual({ refused: code, about });
  });

  it('is given when the agreement has ended, by itself or by its source', () => {
    const standing = (state: 'ACTIVE' | 'ENDED' | 'REVOKED') =>
      hasEnded(found({ agreement: { ...found().agreement, state } }));
    expect(standing('ENDED')).toBeNull();
    expect(standing('REVOKED')).toBeNull();
    expect(standing('ACTIVE')).toEqual({ refused: 'AGREEMENT_IN_FORCE', about: {} });
  });

  it('is looked at by another person, and stays what it is', () => {
    expect(isProvenByAnother(found({ provenBy: 'a-2' }))).toBeNull();
    expect(isProvenByAnother(found({ provenBy: 'a-1' }))).toEqual({ refused: 'PROVEN_YOURSELF', about: {} });
    expect(answerProof(found())).toEqual({ change: { proof: null } });
  });

  it.each([
    ['KEPT', '2027-06-30', 'KEPT'],
    ['KEPT', '2027-07-01', 'OWED'],
    ['PROVEN', '2027-07-01', 'PROVEN'],
    ['ACCEPTED', '2027-07-01', 'ACCEPTED'],
  ] as const)('of what may be kept until 30 June and is %s on %s: %s', (state, today, expected) => {
    expect(destructionOn({ state, keepUntil: day('2027-06-30') }, day(today))).toBe(expected);
  });

  it.each([
    ['KEPT', '2027-07-14', false],
    ['KEPT', '2027-07-15', true],
    ['OWED', '2027-07-15', true],
    ['PROVEN', '2027-07-15', false],
    ['ACCEPTED', '2027-07-15', false],
  ] as const)('that is due on 14 July and is %s on %s is overdue: %s', (state, today, expected) => {
    expect(isProofOverdue({ state, due: day('2027-07-14') }, day(today))).toBe(expected);
  });
});
