import { describe, expect, it } from '@jest/globals';
import {
  type ClocksFound,
  askExtension,
  grantExtension,
  isAskedByAnother,
  recordDelivery,
  refuseExtension,
  speaksForAuthority,
  speaksForEither,
} from '../../../../subgraphs/sharing/rules/keepClocks.ts';

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const found = (given: Partial<ClocksFound> = {}): ClocksFound => ({
  today: day('2026-12-11'),
  agreement: { replyBy: day('2026-12-11'), deliveredOn: null },
  speaksFor: { source: true, applicant: false, authority: false },
  officer: 'o-1',
  actor: 'a-1',
  authority: 'DATA-445102',
  most: 10,
  extension: null,
  ...given,
});
const ASKED = { state: 'ASKED', workingDays: 5, askedBy: 'a-1' } as const;

describe('an extension', () => {
  it('is asked of the data authority, also on the last day', () => {
    expect(askExtension(found(), { workingDays: 10 })).toEqual({
      change: { kept: 'ASKED', authority: 'DATA-445102', workingDays: 10 },
    });
  });

  it.each([
    ['EXTENSION_ASKED', {}, found({ extension: { ...ASKED, state: 'REFUSED' } }), 5],
    ['REPLY_OVERDUE', {}, found({ today: day('2026-12-12') }), 5],
    ['EXTENSION_TOO_LONG', { most: '10' }, found(), 11],
    ['EXTENSION_TOO_LONG', { most: '10' }, found(), 0],
    ['NO_DATA_AUTHORITY', {}, found({ authority: null }), 5],
  ])('is not asked: %s', (code, about, met, workingDays) => {
    expect(askExtension(met, { workingDays })).toEqual({ refused: code, about });
  });

  it('is granted or refused as it was asked', () => {
    expect(grantExtension(found({ extension: ASKED }))).toEqual({
      change: { kept: 'GRANTED', workingDays: 5 },
    });
    expect(refuseExtension(found({ extension: ASKED }))).toEqual({
      change: { kept: 'REFUSED', workingDays: 5 },
    });
  });

  it('is answered by the data authority, and by another person than has asked', () => {
    const authority = { source: true, applicant: false, authority: true };
    expect(speaksForAuthority(found({ speaksFor: authority }))).toBeNull();
    expect(speaksForAuthority(found())).toEqual({ refused: 'NOT_THE_DATA_AUTHORITY', about: {} });
    expect(isAskedByAnother(found({ extension: ASKED, actor: 'a-2' }))).toBeNull();
    expect(isAskedByAnother(found({ extension: ASKED }))).toEqual({ refused: 'ASKED_YOURSELF', about: {} });
  });

  it('is answered once, and where one was asked for', () => {
    const none = { refused: 'NO_EXTENSION_ASKED', about: {} };
    expect(isAskedByAnother(found({ actor: 'a-2' }))).toEqual(none);
    expect(isAskedByAnother(found({ actor: 'a-2', extension: { ...ASKED, state: 'GRANTED' } }))).toEqual(
      none,
    );
  });
});

describe('a delivery', () => {
  it('is recorded once, by either department', () => {
    expect(recordDelivery(found())).toEqual({ change: { kept: 'DELIVERED' } });
    expect(
      recordDelivery(found({ agreement: { replyBy: day('2026-12-11'), deliveredOn: day('2026-12-10') } })),
    ).toEqual({ refused: 'ALREADY_DELIVERED', about: {} });
    expect(speaksForEither(found())).toBeNull();
    const authority = { source: false, applicant: false, authority: true };
    expect(speaksForEither(found({ speaksFor: authority }))).toEqual({
      refused: 'NOT_THE_SOURCE',
      about: {},
    });
  });
});
