import { dayOf } from '../../../kit/calendar.ts';
import type { HouseholdStarCountResolvers } from '../generated/resolvers.ts';

export const HouseholdStarCount: HouseholdStarCountResolvers = {
  figure: ({ households: value, status, year }, _, { registers, today }) =>
    registers.published('HouseholdStarCount', { value, unit: 'HOUSEHOLDS', status, on: endOf(year, today) }),
  modelFigure: ({ models: value, status, year }, _, { registers, today }) =>
    registers.published('HouseholdStarCount', { value, unit: 'HOUSEHOLDS', status, on: endOf(year, today) }),
};

/** The stars of a year that still goes on stand for today. */
function endOf(year: number, today: Date): Date {
  const end = dayOf(`${year}-12-31`);
  return end < today ? end : today;
}
