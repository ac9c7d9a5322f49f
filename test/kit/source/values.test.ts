import { describe, expect, it } from '@jest/globals';
import type { FieldKind, RegisterField } from '../../../kit/register/register.ts';
import { convert, dayIn, momentIn } from '../../../kit/source/values.ts';

const field = (kind: FieldKind, given: Partial<RegisterField> = {}): RegisterField => ({
  name: 'fact',
  kind,
  type: 'LawFirmKind',
  values: ['PARTNERSHIP', 'INDIVIDUAL'],
  list: false,
  nonNull: false,
  property: 'fact',
  reads: [],
  items: [],
  ...given,
});
const from = { from: 'x' };

describe('a value of the source', () => {
  it.each([
    ['text', 'a', 'a'],
    ['text', 7, '7'],
    ['text', '', null],
    ['text', undefined, null],
    ['int', '12', 12],
    ['int', 12, 12],
    ['float', '1.50', 1.5],
    ['boolean', '1', true],
    ['boolean', false, false],
    ['date', '2026-02-28', '2026-02-28'],
    ['date', '20260228', '2026-02-28'],
    ['date', '2026/02/28', '2026-02-28'],
    ['date', '2026-02-27T16:30:00Z', '2026-02-28'],
    ['date', '2026-02-28 23:59:59', '2026-02-28'],
    ['moment', '2026-02-28 08:00:00', '2026-02-28T00:00:00.000Z'],
    ['moment', '2026-02-28 08:00:00.5+08', '2026-02-28T00:00:00.500Z'],
    ['moment', '2026-02-28T08:00:00+0800', '2026-02-28T00:00:00.000Z'],
    ['enum', 'INDIVIDUAL', 'INDIVIDUAL'],
  ] as const)('as %s: %p is %p', (kind, given, expected) => {
    expect(convert(field(kind), from, given)).toEqual({ value: expected });
  });

  it.each([
    ['int', '1.5', 'fact is no whole number.'],
    ['int', '3000000000', 'fact is no whole number.'],
    ['int', 'many', 'fact is no whole number.'],
    ['float', 'NaN', 'fact is no number.'],
    ['boolean', '是', 'fact is neither true nor false.'],
    ['date', '2026-02-30', 'fact is no day.'],
    ['date', '2026-2/28', 'fact is no day.'],
    ['moment', '2026-02-28', 'fact is no moment.'],
    ['moment', '2026-02-28 25:00:00', 'fact is no moment.'],
    ['text', { nested: true }, 'fact is no plain value.'],
    ['reference', 2 ** 53, 'fact is a number too large for JSON: the source must write it as text.'],
    ['enum', '合伙', 'fact has a value that LawFirmKind does not know.'],
  ] as const)('as %s: %p is refused, and the reason does not repeat it', (kind, given, reason) => {
    expect(convert(field(kind), from, given)).toMatchObject({ wrong: { field: 'fact', reason } });
  });

  it('is put into our words by its list of values, in which nothing may be named, too', () => {
    const values = { '01': 'PARTNERSHIP', '02': 'INDIVIDUAL', '99': null, '': 'INDIVIDUAL' };
    const told = (given: unknown) => convert(field('enum'), { from: 'x', values }, given);
    expect(told('01')).toEqual({ value: 'PARTNERSHIP' });
    expect(told('99')).toEqual({ value: null });
    expect(told(null)).toEqual({ value: 'INDIVIDUAL' });
    expect(told('03')).toMatchObject({ wrong: { code: 'UNKNOWN_VALUE' } });
    expect(told('toString')).toMatchObject({ wrong: { code: 'UNKNOWN_VALUE' } });
  });

  it('is refused where it says nothing and is needed', () => {
    expect(convert(field('text', { nonNull: true }), from, ' '.trim())).toMatchObject({
      wrong: { code: 'MISSING' },
    });
  });

  it('may be a list, or always the same, or the key of another row', () => {
    expect(convert(field('text', { list: true }), from, ['a', 'b'])).toEqual({ value: ['a', 'b'] });
    expect(convert(field('text', { list: true }), from, 'a')).toMatchObject({
      wrong: { code: 'UNREADABLE' },
    });
    expect(convert(field('enum'), { always: 'INDIVIDUAL' }, null)).toEqual({ value: 'INDIVIDUAL' });
    expect(convert(field('reference'), { from: 'x', prefix: 'firm-' }, 12)).toEqual({ value: 'firm-12' });
  });
});

describe('days and moments', () => {
  it('are none where they are not in the calendar', () => {
    expect(dayIn('2025-02-29')).toBeNull();
    expect(dayIn('20261301')).toBeNull();
    expect(momentIn('2025-02-29 00:00:00')).toBeNull();
    expect(momentIn('')).toBeNull();
  });
});
