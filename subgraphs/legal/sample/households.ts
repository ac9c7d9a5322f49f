import type { TableRows } from '../../../kit/database/bulk.ts';
import type { SampleCity } from '../../../kit/sample/city.ts';
import { draw } from '../../../kit/sample/draw.ts';
import { copyOfHouseholds, householdsOf } from '../../../kit/sample/households.ts';

/** Households; one in four has been asked about matters of law. */
export function* householdsIn(city: SampleCity): Iterable<TableRows> {
  const households = householdsOf(city);
  yield copyOfHouseholds(households);
  yield {
    table: 'household_matter',
    rows: households
      .filter(({ id }) => draw(`matter:${id}`, 4) === 0)
      .map(({ id }) => ({
        householdId: id,
        legalAidWanted: draw(`legal-aid:${id}`, 8) === 0,
        disputeOpen: draw(`dispute:${id}`, 15) === 0,
      })),
  };
}
