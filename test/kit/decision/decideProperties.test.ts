import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { agreementsOf } from '../../../kit/decision/agreement.ts';
import { decide } from '../../../kit/decision/decide.ts';
import { type SetQuestion, bySets } from './bySets.ts';
import { questions } from './questions.ts';

const decided = ({ list, fresh, ...question }: SetQuestion) =>
  decide({ ...question, agreements: { ...agreementsOf(list), fresh } });

const said = (question: SetQuestion) => {
  const decision = decided(question);
  if (decision.answer === 'refuse') return decision.code;
  return decision.answer !== 'depends' && decision.under?.emergencyUntil !== undefined
    ? `${decision.answer} in an emergency`
    : decision.answer;
};

describe('whoever asks, whatever for, under whichever agreements,', () => {
  it('gets the answer that somebody else works out from sets', () => {
    const answers = new Map<string, number>();
    fc.assert(
      fc.property(questions, (question) => {
        const answer = said(question);
        answers.set(answer, (answers.get(answer) ?? 0) + 1);
        // Jest's own comparison would take longer than everything else.
        if (answer !== bySets(question)) expect(answer).toBe(bySets(question));
      }),
      { numRuns: 100_000 },
    );
    // All there is has been met, and often.
    expect([...answers].flatMap(([answer, times]) => (times > 25 ? [answer] : [])).sort()).toEqual([
      'AGREEMENTS_STALE',
      'AGREEMENT_REQUIRED',
      'CASE_REQUIRED',
      'FULL_REQUIRED',
      'NOT_OPEN',
      'ONE_SUBJECT',
      'OUTSIDE_AGREEMENT',
      'OUTSIDE_JURISDICTION',
      'PURPOSE_REQUIRED',
      'UNAUTHENTICATED',
      'WITHHELD',
      'allow',
      'allow in an emergency',
      'depends',
      'mask',
      'verify',
      'verify in an emergency',
    ]);
  });

  it('gets no wider an answer by losing a department, an agreement or a part of the jurisdiction', () => {
    const WIDTH = { refuse: 0, verify: 1, mask: 2, depends: 3, allow: 4 };
    const width = (question: SetQuestion) => WIDTH[decided(question).answer];
    fc.assert(
      fc.property(questions, fc.nat(), (question, which) => {
        const without = <Element>(all: readonly Element[]) =>
          all.filter((_, index) => index !== which % all.length);
        const { caller, list } = question;
        const poorer = [
          { ...question, caller: null },
          { ...question, list: without(list) },
          { ...question, fresh: false },
          ...(caller === null
            ? []
            : [
                { ...question, caller: { ...caller, departments: without(caller.departments) } },
                { ...question, caller: { ...caller, jurisdiction: without(caller.jurisdiction) } },
                { ...question, caller: { ...caller, purposes: without(caller.purposes) } },
              ]),
        ];
        const before = width(question);
        for (const after of poorer) expect(width(after)).toBeLessThanOrEqual(before);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is told at the gateway nothing that the rows contradict', () => {
    fc.assert(
      fc.property(questions, fc.constantFrom('445102', '445102007002', '441402'), (question, region) => {
        const early = decided({ ...question, region: 'unknown' }).answer;
        const late = decided({ ...question, region }).answer;
        if (early === 'allow') expect(late).toBe('allow');
        if (early === 'refuse' || early === 'verify') expect(['refuse', 'verify']).toContain(late);
        expect(late).not.toBe('depends');
      }),
      { numRuns: 2_000 },
    );
  });
});
