import type { TableRows } from '../../../kit/database/bulk.ts';
import type { SampleCity } from '../../../kit/sample/city.ts';
import { dayBetween } from '../../../kit/sample/days.ts';
import { draw } from '../../../kit/sample/draw.ts';
import { grouped } from '../../../kit/sample/grouped.ts';
import { type SampleHousehold, copyOfHouseholds, householdsOf } from '../../../kit/sample/households.ts';

interface Account {
  readonly id: string;
  readonly communityCode: string;
}

/** Households, and what volunteers have to do with each; a community's accounts belong to the first ones of it. */
export function* householdsIn(city: SampleCity, accounts: readonly Account[]): Iterable<TableRows> {
  const households = householdsOf(city);
  yield copyOfHouseholds(households);
  const accountsThere = grouped(accounts, ({ communityCode }) => communityCode);
  const byCommunity = grouped(households, ({ communityCode }) => communityCode);
  yield {
    table: 'household_service',
    rows: [...byCommunity].flatMap(([community, there]) =>
      there.map((each, index) => serviceOf(each, accountsThere.get(community)?.[index])),
    ),
  };
}

function serviceOf({ id }: SampleHousehold, account: Account | undefined) {
  const subscribed = draw(`call-line:${id}`, 5) === 0;
  const called = subscribed && draw(`called:${id}`, 3) > 0;
  return {
    householdId: id,
    subscribed,
    lastCallOn: called ? dayBetween(`called:${id}`, '2025-06-01') : null,
    hasVolunteer: draw(`volunteer:${id}`, 7) === 0,
    pointsAccountId: account?.id ?? null,
  };
}
