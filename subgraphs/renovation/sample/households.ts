import type { TableRows } from '../../../kit/database/bulk.ts';
import type { SampleCity } from '../../../kit/sample/city.ts';
import { dayBetween } from '../../../kit/sample/days.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { type SampleHousehold, copyOfHouseholds, householdsOf } from '../../../kit/sample/households.ts';

const FAULTS = ['WATER', 'DRAINS', 'POWER', 'GAS', 'LIGHTING'];

/** Households, and what they have said: nine of ten have been asked, and most agree. */
export function* householdsIn(city: SampleCity): Iterable<TableRows> {
  const households = householdsOf(city);
  yield copyOfHouseholds(households);
  yield { table: 'household_word', rows: households.map(wordOf) };
}

function wordOf({ id }: SampleHousehold) {
  const asked = draw(`asked:${id}`, 10) > 0;
  return {
    householdId: id,
    consent: asked ? draw(`consent:${id}`, 8) > 0 : null,
    consentOn: asked ? dayBetween(`consent:${id}`, '2024-03-01', '2026-06-30') : null,
    utilityFaults: draw(`faulty:${id}`, 9) === 0 ? [oneOf(`fault:${id}`, FAULTS)] : [],
  };
}
