import { GraphQLError, GraphQLScalarType } from 'graphql';
import { dayOf, isDay, isoDay } from '../calendar.ts';

/** A calendar day: `YYYY-MM-DD` outside, a `Date` at midnight UTC inside. */
export const DateScalar = new GraphQLScalarType<Date, string>({
  name: 'Date',
  serialize: (value) => {
    if (value instanceof Date) return isoDay(value);
    throw new TypeError('A day is held as a Date.');
  },
  parseValue: (value) => {
    if (typeof value === 'string' && isDay(value)) return dayOf(value);
    throw new GraphQLError('A day is written YYYY-MM-DD, for example 2026-03-01.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  },
});
