import { expect, it } from '@jest/globals';
import { ancestorsOf, ancestry } from '../../../kit/regions/ancestry.ts';

it.each([
  ['445102010018', ['440000', '445100', '445102', '445102010']],
  ['445102', ['440000', '445100']],
  ['440000', []],
])('reads every region above %s from its digits', (code, above) => {
  expect(ancestorsOf(code)).toEqual(above);
});

it('names a prefecture without counties once', () => {
  expect(ancestorsOf('441900003001')).toEqual(['440000', '441900', '441900003']);
});

it('begins with the region itself and goes upwards', () => {
  expect(ancestry('441402')).toEqual(['441402', '441400', '440000']);
  expect(ancestry('000000')).toEqual(['000000']);
});

it('says what a region code looks like to whoever sends something else', () => {
  expect(() => ancestry('4414')).toThrow('"4414" is no region code: a code has 6, 9 or 12 digits');
});
