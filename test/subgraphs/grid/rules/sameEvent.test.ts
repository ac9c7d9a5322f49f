import { expect, it } from '@jest/globals';
import { dedupKey, isSameEvent } from '../../../../subgraphs/grid/rules/sameEvent.ts';

const seen = (at: string, gridCode = '44510201001801', categoryId = 'lamps') => ({
  gridCode,
  categoryId,
  at: new Date(at),
});
const EVENT = seen('2026-11-10T20:00:00+08:00');

it('takes reports of one place and category within the hours for one event, over midnight too', () => {
  expect(isSameEvent(EVENT, seen('2026-11-11T08:00:00+08:00'), 24)).toBe(true);
  expect(isSameEvent(EVENT, seen('2026-11-11T20:00:00+08:00'), 24)).toBe(true);
  expect(isSameEvent(EVENT, seen('2026-11-11T20:00:01+08:00'), 24)).toBe(false);
});

it('keeps apart what lies in another grid or is of another category', () => {
  expect(isSameEvent(EVENT, seen('2026-11-10T20:10:00+08:00', '44510201001802'), 24)).toBe(false);
  expect(isSameEvent(EVENT, seen('2026-11-10T20:10:00+08:00', '44510201001801', 'road'), 24)).toBe(false);
});

it('names an event by grid, category and day', () => {
  expect(dedupKey(EVENT, '2026-11-10')).toBe('44510201001801/lamps/2026-11-10');
});
