import { describe, expect, it } from '@jest/globals';
import { matches, wholeOf } from '../../../kit/verification/compare.ts';

const asIs = (text: string) => text;
const same = (one: unknown, other: unknown) => matches(wholeOf(one, asIs) ?? '', wholeOf(other, asIs));

describe('what is given and what is known', () => {
  it.each([
    ['texts', '张某三', '张某三'],
    ['numbers', 5, 5],
    ['days', new Date('2026-01-05'), new Date('2026-01-05T00:00:00Z')],
    ['lists, in whichever order', ['GAS', 'WIRING'], ['WIRING', 'GAS', 'GAS']],
    ['empty lists', [], []],
    [
      'several fields, in whichever order',
      { given: true, on: new Date('2026-01-05') },
      { on: new Date('2026-01-05'), given: true },
    ],
  ])('match as %s', (_, given, known) => {
    expect(same(given, known)).toBe(true);
  });

  it.each([
    ['the beginning of a text', '张某', '张某三'],
    ['a part of a list', ['GAS'], ['GAS', 'WIRING']],
    ['a number and another one', 5, 50],
    ['another day', new Date('2026-01-05'), new Date('2026-01-06')],
    ['one of several fields', { given: true, on: null }, { given: true, on: new Date('2026-01-05') }],
    ['something and nothing', '张某三', null],
    ['no and nothing', false, undefined],
  ])('do not match as %s', (_, given, known) => {
    expect(same(given, known)).toBe(false);
  });
});
