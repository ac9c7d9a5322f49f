import { expect, it } from '@jest/globals';
import { opensFor } from '../../../../subgraphs/grid/rules/opens.ts';

it.each(['ILLEGAL_STRUCTURES', 'CLEARANCE', 'FIRE_SAFETY', 'FLOOD_READINESS', 'ENVIRONMENT'] as const)(
  'keeps care needs from a visit for %s',
  (purpose) => {
    expect(opensFor(purpose)).not.toContain('CARE_NEEDS');
  },
);

it('opens care needs to a visit of care, and not who owns the house', () => {
  expect(opensFor('CARE')).toContain('CARE_NEEDS');
  expect(opensFor('CARE')).not.toContain('TENURE');
});
