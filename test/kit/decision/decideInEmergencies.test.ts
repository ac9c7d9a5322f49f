import { describe, expect, it } from '@jest/globals';
import { type Agreement, agreementsOf } from '../../../kit/decision/agreement.ts';
import { decide, decideAll } from '../../../kit/decision/decide.ts';
import type { Decision, Question } from '../../../kit/decision/question.ts';
import { agreement, caller, circumstances, department, item } from './makers.ts';

const GRIDS = caller([department('POLITICAL_LEGAL', '445102')], ['445102']);
const PERSONAL = { ...item('CONDITIONAL', 'CLOSED'), sensitivity: 'PERSONAL' } as const;
const SENSITIVE = { ...PERSONAL, sensitivity: 'SENSITIVE' } as const;
const NOW = Date.parse('2026-11-27T22:30:00+08:00');
const at = (moment: string) => Date.parse(`2026-11-${moment}:00+08:00`);

/** An officer of the grids of 445102 has opened it until half past one at night. */
const OPENED = agreement({ id: 'access-1', until: '2026-11-28', emergencyUntil: at('28T01:30') });

const said = (decision: Decision) => {
  if (decision.answer === 'refuse') return decision.code;
  return decision.answer !== 'depends' && decision.under?.emergencyUntil !== undefined
    ? `${decision.answer} in an emergency`
    : decision.answer;
};
const asked = (list: readonly Agreement[], of: Partial<Question> = {}): Question => ({
  ...circumstances({ caller: GRIDS, declaration: { purpose: 'home-visits', case: '8' } }),
  agreements: agreementsOf(list),
  now: NOW,
  item: PERSONAL,
  use: 'TEXT',
  region: '445102007002',
  alone: true,
  ...of,
});
const answer = (...given: Parameters<typeof asked>) => said(decide(asked(...given)));

describe('what was opened in an emergency', () => {
  it('is answered, and told apart', () => {
    expect(answer([OPENED])).toBe('allow in an emergency');
    expect(answer([OPENED], { region: 'unknown' })).toBe('depends');
  });

  it('is a use like any other where a source has agreed to as much, and not where it has agreed to less', () => {
    expect(answer([OPENED, agreement()])).toBe('allow');
    expect(answer([OPENED, agreement({ mode: 'MASKED' })])).toBe('allow in an emergency');
    expect(answer([OPENED], { item: { ...PERSONAL, sharing: 'UNCONDITIONAL' } })).toBe(
      'allow in an emergency',
    );
  });

  it('ends with its moment, in the middle of a day', () => {
    expect(answer([OPENED], { now: at('28T01:29'), today: '2026-11-28' })).toBe('allow in an emergency');
    expect(answer([OPENED], { now: at('28T01:30'), today: '2026-11-28' })).toBe('AGREEMENT_REQUIRED');
    expect(answer([OPENED], { now: at('28T01:31'), today: '2026-11-28' })).toBe('AGREEMENT_REQUIRED');
  });

  it('is as narrow as an agreement: for its purpose, its region and its clients', () => {
    expect(answer([OPENED], { declaration: {} })).toBe('PURPOSE_REQUIRED');
    expect(answer([{ ...OPENED, purpose: 'legal-aid' }])).toBe('AGREEMENT_REQUIRED');
    expect(answer([OPENED], { region: '445122' })).toBe('OUTSIDE_AGREEMENT');
    expect(answer([{ ...OPENED, recipients: ['other'] }])).toBe('AGREEMENT_REQUIRED');
    expect(answer([OPENED], { agreements: { ...agreementsOf([OPENED]), fresh: false } })).toBe(
      'AGREEMENTS_STALE',
    );
  });

  it('opens nothing that is withheld', () => {
    expect(answer([OPENED], { item: item('WITHHELD', 'CLOSED') })).toBe('WITHHELD');
  });

  it('tells what is sensitive of one subject, under a case, and in no list or filter', () => {
    expect(answer([OPENED], { item: SENSITIVE })).toBe('allow in an emergency');
    expect(answer([OPENED], { item: SENSITIVE, declaration: { purpose: 'home-visits' } })).toBe(
      'CASE_REQUIRED',
    );
    expect(answer([OPENED], { item: SENSITIVE, alone: false })).toBe('ONE_SUBJECT');
    expect(answer([OPENED], { item: SENSITIVE, use: 'SEARCH' })).toBe('ONE_SUBJECT');
  });
});

describe('several items at once', () => {
  const PHONE = { ...PERSONAL, id: 'legal.phone' };
  const both = (list: readonly Agreement[]) => {
    const { item: _, use: __, ...rest } = asked(list);
    return decideAll(
      [
        { item: PERSONAL, use: 'TEXT' },
        { item: PHONE, use: 'TEXT' },
      ],
      rest,
    );
  };

  it('are told apart each, also where another one is masked', () => {
    const phone = agreement({ items: ['legal.phone'] });

    const masked = agreement({ ...phone, mode: 'MASKED' });

    expect(both([OPENED, phone])).toEqual({ answer: 'allow', under: [OPENED, phone] });
    expect(both([OPENED, masked])).toEqual({ answer: 'mask', under: [OPENED, masked] });
  });
});
