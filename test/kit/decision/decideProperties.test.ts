import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Department } from '../../../kit/caller/caller.ts';
import { decide } from '../../../kit/decision/decide.ts';
import { caller, department, item } from './makers.ts';

describe('whoever asks', () => {
  const codes = fc.constantFrom(
    '440000',
    '441400',
    '441402',
    '441402004',
    '441402004001',
    '445100',
    '445102',
    '445102007002',
  );
  const departments = fc.record({
    function: fc.constantFrom<Department['function']>('JUSTICE', 'POLITICAL_LEGAL', 'SOCIAL_WORK'),
    region: codes,
  });
  const callers = fc
    .record({
      departments: fc.array(departments, { maxLength: 3 }),
      jurisdiction: fc.array(codes, { maxLength: 3 }),
    })
    .map(({ departments: list, jurisdiction }) =>
      caller(
        list.map(({ function: named, region }) => department(named, region)),
        jurisdiction,
      ),
    );
  const items = fc.constantFrom(
    item('UNCONDITIONAL', 'OPEN'),
    item('UNCONDITIONAL', 'ON_REQUEST'),
    item('UNCONDITIONAL', 'CLOSED'),
    item('CONDITIONAL', 'CLOSED'),
    item('WITHHELD', 'CLOSED'),
  );
  const declarations = fc.constantFrom({}, { purpose: 'home-visits' });
  const WIDTH = { refuse: 0, depends: 1, allow: 2 };
  const width = (...[question]: Parameters<typeof decide>) => WIDTH[decide(question).answer];

  it('gets no wider an answer by losing a department or a part of the jurisdiction', () => {
    fc.assert(
      fc.property(
        callers,
        items,
        declarations,
        fc.oneof(codes, fc.constant('unknown')),
        fc.nat(),
        (asker, one, declaration, region, which) => {
          const without = <Element>(list: readonly Element[]) =>
            list.filter((_, index) => index !== which % list.length);
          const before = width({ caller: asker, declaration, item: one, region });
          const poorer = [
            { ...asker, departments: without(asker.departments) },
            { ...asker, jurisdiction: without(asker.jurisdiction) },
            null,
          ];
          for (const after of poorer)
            expect(width({ caller: after, declaration, item: one, region })).toBeLessThanOrEqual(before);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('is told at the gateway nothing that the rows contradict', () => {
    fc.assert(
      fc.property(callers, items, declarations, codes, (asker, one, declaration, region) => {
        const early = decide({ caller: asker, declaration, item: one, region: 'unknown' }).answer;
        const late = decide({ caller: asker, declaration, item: one, region }).answer;
        if (early === 'allow') expect(late).toBe('allow');
        if (early === 'refuse') expect(late).toBe('refuse');
        expect(late).not.toBe('depends');
      }),
      { numRuns: 2_000 },
    );
  });
});
