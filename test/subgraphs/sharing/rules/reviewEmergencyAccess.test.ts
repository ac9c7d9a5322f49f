import { describe, expect, it } from '@jest/globals';
import {
  type AccessFound,
  endAccess,
  isAnotherPerson,
  isTheAuthority,
  judge,
  reviewsIt,
} from '../../../../subgraphs/sharing/rules/reviewEmergencyAccess.ts';

const FOUND: AccessFound = {
  speaksFor: { source: false, authority: false },
  officer: 'o-1',
  actor: 'a-1',
  openedBy: 'a-2',
};
const as = (speaksFor: Partial<AccessFound['speaksFor']>): AccessFound => ({
  ...FOUND,
  speaksFor: { ...FOUND.speaksFor, ...speaksFor },
});
const refused = (code: string) => ({ refused: code, about: {} });

describe('an emergency access', () => {
  it('is reviewed by its source or the data authority, and not by whoever opened it', () => {
    expect(reviewsIt(as({ source: true }))).toBeNull();
    expect(reviewsIt(as({ authority: true }))).toBeNull();
    expect(reviewsIt(FOUND)).toEqual(refused('NOT_THE_REVIEWER'));
  });

  it('has its right restored by the data authority alone', () => {
    expect(isTheAuthority(as({ authority: true }))).toBeNull();
    expect(isTheAuthority(as({ source: true }))).toEqual(refused('NOT_THE_RESTORER'));
  });

  it('is judged by another person than opened it', () => {
    expect(isAnotherPerson(FOUND)).toBeNull();
    expect(isAnotherPerson({ ...FOUND, actor: 'a-2' })).toEqual(refused('OPENED_YOURSELF'));
  });

  it('ends early without being judged, and is judged without ending again', () => {
    expect(endAccess(FOUND, { reason: '险情解除' })).toEqual({ change: { ends: true, judges: false } });
    expect(judge(FOUND, {})).toEqual({ change: { ends: false, judges: true } });
  });
});
