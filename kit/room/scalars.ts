import { GraphQLScalarType } from 'graphql';
import { dayOf, isDay, isoDay } from '../calendar.ts';
import { badInput } from '../http/badInput.ts';

/** A calendar day: `YYYY-MM-DD` outside, a `Date` at midnight UTC inside. */
export const DateScalar = new GraphQLScalarType<Date, string>({
  name: 'Date',
  serialize: (value) => {
    if (value instanceof Date) return isoDay(value);
    throw new TypeError('A day is held as a Date.');
  },
  parseValue: (value) => {
    if (typeof value === 'string' && isDay(value)) return dayOf(value);
    throw badInput('A day is written YYYY-MM-DD, for example 2026-03-01.');
  },
});

/** A moment: ISO 8601 with an offset outside, a `Date` inside. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => {
    if (value instanceof Date) return value.toISOString();
    throw new TypeError('A moment is held as a Date.');
  },
  parseValue: (value) => {
    if (typeof value === 'string' && /T.*(Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value)))
      return new Date(value);
    throw badInput('A moment is written with its offset, for example 2026-03-01T08:30:00+08:00.');
  },
});
