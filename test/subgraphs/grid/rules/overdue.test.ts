import { expect, it } from '@jest/globals';
import type { EventState } from '../../../../subgraphs/grid/rules/eventLoop.ts';
import { isOverdue } from '../../../../subgraphs/grid/rules/overdue.ts';

const day = (text: string) => new Date(`${text}T00:00:00.000Z`);
const event = (state: EventState, dueOn = '2026-11-10') => ({ state, dueOn: day(dueOn) });

it('leaves time until the day itself is over', () => {
  expect(isOverdue(event('HANDLING'), day('2026-11-10'))).toBe(false);
  expect(isOverdue(event('HANDLING'), day('2026-11-11'))).toBe(true);
});

it.each(['REPORTED', 'ADMITTED', 'ASSIGNED', 'HANDLING', 'VERIFYING', 'RETURNED'] as const)(
  'is late with what is %s',
  (state) => {
    expect(isOverdue(event(state), day('2026-11-20'))).toBe(true);
  },
);

it.each(['FED_BACK', 'RATED', 'CLOSED', 'REFUSED'] as const)('is not late with what is %s', (state) => {
  expect(isOverdue(event(state), day('2026-11-20'))).toBe(false);
});
