import type { SampleCity } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { type SampleHousehold, householdsOf } from '../../../kit/sample/households.ts';
import { nameOf, phoneOf } from '../../../kit/sample/people.ts';
import type { SampleRows } from '../../../kit/sample/sample.ts';
import { homesOf } from './homes.ts';

const TENURES = ['OWNED', 'OWNED', 'OWNED', 'RENTED', 'RENTED', 'PUBLIC_RENTAL', 'LENT'];
const HAZARDS = ['WIRING', 'BATTERY_CHARGING', 'GAS', 'BLOCKED_EXIT'];
const NEEDS = ['ELDER_ALONE', 'DAILY_HELP', 'DISABILITY', 'CHILD_LEFT_BEHIND'];
const ALLOWANCES = ['MINIMUM_LIVING', 'MINIMUM_LIVING', 'MARGINAL', 'EXTREME_HARDSHIP', null];
const ELSEWHERE = ['某省某市示例路', '某省某县示例镇', '某自治区某市示例街'];

/** Households with what each of their sources knows of them. */
export function* householdsIn(city: SampleCity): Iterable<SampleRows> {
  const households = householdsOf(city);
  const homes = homesOf(city, households);
  const homeOf = ({ id }: SampleHousehold) => homes.get(id) ?? '';
  const collectedFrom = [...new Set(households.map(({ communityCode }) => communityCode))];
  yield { table: 'household', rows: households, collectedFrom };
  yield { table: 'household_dwelling', rows: households.map((each) => dwellingOf(each, homeOf(each))) };
  yield {
    table: 'household_registration',
    rows: households.map((each) => registrationOf(each, homeOf(each))),
  };
  yield { table: 'household_care', rows: households.filter(isCaredFor).map(careOf) };
}

function dwellingOf(household: SampleHousehold, address: string) {
  const { id } = household;
  const hazard = draw(`hazard:${id}`, 60);
  return {
    householdId: id,
    address,
    contactName: nameOf(id),
    contactPhone: phoneOf(id),
    occupants: occupantsOf(household),
    tenure: oneOf(`tenure:${id}`, TENURES),
    hazards: hazard < HAZARDS.length ? HAZARDS.slice(hazard, hazard + 2) : [],
  };
}

/** Four of five are registered where they live. */
function registrationOf({ id }: SampleHousehold, address: string) {
  const elsewhere = draw(`registered:${id}`, 5) === 0;
  const there = `${oneOf(`registered-at:${id}`, ELSEWHERE)}${1 + draw(id, 90)}号`;
  return { householdId: id, address: elsewhere ? there : address };
}

/** A child that was left behind, and whoever needs help from day to day, lives with somebody. */
function occupantsOf(household: SampleHousehold): number {
  const { id } = household;
  if (!isCaredFor(household)) return 1 + draw(`occupants:${id}`, 6);
  return needOf(household) === 'ELDER_ALONE' ? 1 : 2 + draw(`occupants:${id}`, 5);
}

const isCaredFor = ({ id }: SampleHousehold) => draw(`care:${id}`, 12) === 0;
const needOf = ({ id }: SampleHousehold) => oneOf(`need:${id}`, NEEDS);

function careOf(household: SampleHousehold) {
  const { id } = household;
  return { householdId: id, needs: [needOf(household)], allowance: oneOf(`allowance:${id}`, ALLOWANCES) };
}
