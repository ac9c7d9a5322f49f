import { describe, expect, it } from '@jest/globals';
import {
  type AgreementFound,
  approve,
  endApproval,
  narrow,
  resubmit,
} from '../../../../subgraphs/sharing/rules/decideAgreement.ts';

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const AGREEMENT = {
  items: ['volunteer.need.contact-name', 'volunteer.need.contact-phone'],
  mode: 'MASKED' as const,
  from: day('2026-12-01'),
  until: day('2027-05-31'),
  returnedOn: null,
};
const found = (named: AgreementFound['named'] = []): AgreementFound => ({
  today: day('2026-11-27'),
  agreement: AGREEMENT,
  speaksFor: { source: true, applicant: false },
  officer: 'o-1',
  actor: 'a-1',
  approvedBy: [],
  askedBy: [],
  inPlaceOf: null,
  named,
});
const PHONE = { name: 'Need.contactPhone', id: 'volunteer.need.contact-phone' };
const NAME = { name: 'Need.contactName', id: 'volunteer.need.contact-name' };

describe('a source', () => {
  it('approves what was applied for, beside the other officer', () => {
    expect(approve(found(), {})).toMatchObject({ change: { terms: AGREEMENT, approvals: 'ADD' } });
  });

  it.each([
    ['to fewer items', found([PHONE]), { items: ['x'] }, { items: ['volunteer.need.contact-phone'] }],
    ['to a weaker mode', found(), { mode: 'VERIFY' as const }, { mode: 'VERIFY' }],
    ['to an earlier last day', found(), { until: day('2026-12-31') }, { until: day('2026-12-31') }],
  ])('narrows it %s, and what was approved before counts no more', (_, met, input, terms) => {
    const { items, mode, until } = AGREEMENT;
    expect(narrow(met, input)).toEqual({
      change: { terms: { items, mode, until, ...terms }, approvals: 'ALONE' },
    });
  });

  it.each([
    ['NARROWS_NOTHING', 'says nothing', found(), {}],
    [
      'NARROWS_NOTHING',
      'says the same',
      found([PHONE, NAME]),
      { items: ['x', 'y'], mode: 'MASKED' as const },
    ],
    ['NO_ITEMS', 'leaves nothing', found(), { items: [] }],
    [
      'NARROW_WIDENS',
      'names another item',
      found([{ name: 'Need.title', id: 'volunteer.need.title' }]),
      { items: ['x'] },
    ],
    ['NARROW_WIDENS', 'names what there is not', found([{ name: 'Need.phone', id: null }]), { items: ['x'] }],
    ['NARROW_WIDENS', 'gives more of a value', found(), { mode: 'FULL' as const }],
    ['NARROW_WIDENS', 'gives it for longer', found(), { until: day('2027-06-01') }],
    ['TERM_INVALID', 'ends it before today', found(), { until: day('2026-11-26') }],
    ['TERM_INVALID', 'ends it before it begins', found(), { until: day('2026-11-30') }],
  ])('is refused with %s where narrowing %s', (code, _, met, input) => {
    expect(narrow(met, input)).toMatchObject({ refused: code });
  });

  it('ends all approval where it gives back, refuses or revokes', () => {
    expect(endApproval(found(), { reason: '缺少影响评估' })).toMatchObject({ change: { approvals: 'NONE' } });
  });

  it('begins anew with what was handed in again', () => {
    expect(resubmit(found(), {})).toMatchObject({ change: { terms: AGREEMENT, approvals: 'NONE' } });
  });
});

it.each([
  ['LEGAL_BASIS_REQUIRED', { legalBasis: ' ' }, {}],
  ['SCENARIO_REQUIRED', { scenario: '' }, {}],
  ['IMPACT_ASSESSMENT_REQUIRED', { impactAssessment: '' }, { item: AGREEMENT.items.join(', ') }],
])('an applicant who hands in again takes nothing away: %s', (code, input, about) => {
  expect(resubmit(found(), input)).toEqual({ refused: code, about });
});
