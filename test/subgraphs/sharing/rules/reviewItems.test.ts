import { describe, expect, it } from '@jest/globals';
import {
  type Reviewing,
  publish,
  sendBack,
  speaksForDataAuthority,
} from '../../../../subgraphs/sharing/rules/reviewItems.ts';

const PHONE = { id: 'legal.adviser.phone', revision: 'a1', current: 'a1', decided: null };
const NAME = { id: 'legal.adviser.name', revision: 'b1', current: 'b1', decided: null };
const reviewing = (given: Partial<Reviewing> = {}): Reviewing => ({
  authority: 'DATA-445100',
  officer: 'd-1',
  entries: [PHONE, NAME],
  ...given,
});

describe('a review of entries', () => {
  it('publishes them, or sends them back, as they were read', () => {
    const entries = [
      { id: 'legal.adviser.phone', revision: 'a1' },
      { id: 'legal.adviser.name', revision: 'b1' },
    ];
    expect(publish(reviewing())).toEqual({
      change: { decision: 'PUBLISH', department: 'DATA-445100', entries },
    });
    expect(sendBack(reviewing())).toEqual({
      change: { decision: 'SEND_BACK', department: 'DATA-445100', entries },
    });
  });

  it('counts an entry once that is named twice', () => {
    expect(publish(reviewing({ entries: [PHONE, PHONE] }))).toMatchObject({
      change: { entries: [{ id: 'legal.adviser.phone', revision: 'a1' }] },
    });
  });

  it.each([
    ['ITEM_UNKNOWN', { item: 'legal.adviser.phone' }, [NAME, { ...PHONE, current: null }]],
    ['REVISION_CHANGED', { item: 'legal.adviser.phone' }, [{ ...PHONE, current: 'a2' }]],
    ['ALREADY_REVIEWED', { item: 'legal.adviser.phone' }, [{ ...PHONE, decided: 'PUBLISH' as const }]],
    ['NO_ITEMS', {}, []],
    ['TOO_MANY_ITEMS', { most: '200' }, Array.from({ length: 201 }, () => PHONE)],
  ])('is refused with %s', (refused, about, entries) => {
    expect(publish(reviewing({ entries }))).toEqual({ refused, about });
  });

  it('takes back what was published, and publishes what was sent back', () => {
    expect(sendBack(reviewing({ entries: [{ ...PHONE, decided: 'PUBLISH' }] }))).toHaveProperty('change');
    expect(publish(reviewing({ entries: [{ ...PHONE, decided: 'SEND_BACK' }] }))).toHaveProperty('change');
  });

  it('is for the data authority', () => {
    expect(speaksForDataAuthority(reviewing({ authority: null }))).toEqual({
      refused: 'NOT_THE_CATALOGUE_AUTHORITY',
      about: {},
    });
    expect(speaksForDataAuthority(reviewing())).toBeNull();
    expect(publish(reviewing({ authority: null }))).toMatchObject({ refused: 'NOT_THE_CATALOGUE_AUTHORITY' });
  });
});
