import { describe, expect, it } from '@jest/globals';
import {
  givesReason,
  hasNotAsked,
  isAnotherOfficer,
  isStillToCome,
  namesNoTerms,
  namesOfficer,
  speaksForApplicant,
  speaksForSource,
  wasNeverReturned,
} from '../../../../subgraphs/sharing/rules/decisionConditions.ts';
import type { AgreementFound } from '../../../../subgraphs/sharing/rules/decideAgreement.ts';

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const FOUND: AgreementFound = {
  today: day('2026-11-27'),
  agreement: {
    items: ['volunteer.need.contact-phone'],
    mode: 'FULL',
    from: day('2026-11-01'),
    until: day('2026-11-27'),
    returnedOn: null,
  },
  speaksFor: { source: true, applicant: true },
  officer: 'o-1',
  actor: 'a-1',
  approvedBy: ['a-2'],
  askedBy: ['a-3'],
  inPlaceOf: null,
  named: [],
};
const refused = (code: string) => ({ refused: code, about: {} });

describe('a condition', () => {
  it('has the source decide, and nobody else', () => {
    expect(speaksForSource(FOUND)).toBeNull();
    expect(speaksForSource({ ...FOUND, speaksFor: { source: false, applicant: true } })).toEqual(
      refused('NOT_THE_SOURCE'),
    );
  });

  it('has nobody grant what they have asked for themselves', () => {
    expect(hasNotAsked(FOUND)).toBeNull();
    expect(hasNotAsked({ ...FOUND, askedBy: ['a-3', 'a-1'] })).toEqual(refused('ASKED_YOURSELF'));
  });

  it('has the applicant hand in again, and nobody else', () => {
    expect(speaksForApplicant(FOUND)).toBeNull();
    expect(speaksForApplicant({ ...FOUND, speaksFor: { source: true, applicant: false } })).toEqual(
      refused('NOT_THE_APPLICANT'),
    );
  });

  it('wants a person to decide', () => {
    expect(namesOfficer(FOUND)).toBeNull();
    expect(namesOfficer({ ...FOUND, officer: undefined })).toEqual(refused('OFFICER_REQUIRED'));
  });

  it('wants another person for the second approval', () => {
    expect(isAnotherOfficer(FOUND)).toBeNull();
    expect(isAnotherOfficer({ ...FOUND, approvedBy: ['a-2', 'a-1'] })).toEqual(refused('SAME_OFFICER'));
  });

  it('wants a reason in words', () => {
    expect(givesReason(FOUND, { reason: '用途不符' })).toBeNull();
    for (const reason of [' ', null, undefined])
      expect(givesReason(FOUND, { reason })).toEqual(refused('REASON_REQUIRED'));
  });

  it('gives an application back once', () => {
    expect(wasNeverReturned(FOUND)).toBeNull();
    const returned = { ...FOUND, agreement: { ...FOUND.agreement, returnedOn: day('2026-11-20') } };
    expect(wasNeverReturned(returned)).toEqual(refused('ALREADY_RETURNED'));
  });

  it('grants nothing whose last day has passed; the last day still counts', () => {
    expect(isStillToCome(FOUND)).toBeNull();
    expect(isStillToCome({ ...FOUND, today: day('2026-11-28') })).toEqual(refused('TERM_PASSED'));
  });

  it('takes no terms with a decision that does not narrow', () => {
    expect(namesNoTerms(FOUND, {})).toBeNull();
    expect(namesNoTerms(FOUND, { items: null, mode: null, until: null })).toBeNull();
    for (const terms of [{ items: [] }, { mode: 'VERIFY' as const }, { until: day('2026-12-01') }])
      expect(namesNoTerms(FOUND, terms)).toEqual(refused('DECISION_MISFITS'));
  });
});

describe('whoever acts in the place of another', () => {
  const inPlace = { ...FOUND, actor: 'a-1', inPlaceOf: 'a-9' };

  it('is a second officer where neither of the two has approved', () => {
    expect(isAnotherOfficer({ ...inPlace, approvedBy: ['a-2'] })).toBeNull();
  });

  it.each([
    ['the substitute has approved already', ['a-1']],
    ['the absent one has approved already', ['a-9']],
    ['somebody has approved in the place of the same absent one', ['a-5', 'a-9']],
  ])('is none where %s', (_, approvedBy) => {
    expect(isAnotherOfficer({ ...inPlace, approvedBy })).toEqual(refused('SAME_OFFICER'));
  });

  it('grants nothing that either of the two has asked for', () => {
    expect(hasNotAsked({ ...inPlace, askedBy: ['a-3'] })).toBeNull();
    expect(hasNotAsked({ ...inPlace, askedBy: ['a-1'] })).toEqual(refused('ASKED_YOURSELF'));
    expect(hasNotAsked({ ...inPlace, askedBy: ['a-9'] })).toEqual(refused('ASKED_YOURSELF'));
  });
});
