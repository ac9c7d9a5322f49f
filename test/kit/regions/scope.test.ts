import { describe, expect, test } from '@jest/globals';
import { covers, isRegionCode, overlap, scope } from '../../../kit/regions/scope.ts';

describe('scope', () => {
  test.each([
    ['000000', ''],
    ['440000', '44'],
    ['441400', '4414'],
    ['441402', '441402'],
    ['441402001', '441402001'],
    ['441402001003', '441402001003'],
    // Only six digits are padded: a town or a community may end in zeros of its own.
    ['441402100', '441402100'],
    ['441402001100', '441402001100'],
  ])('%s reaches everything that begins with "%s"', (code, expected) => {
    expect(scope(code)).toBe(expected);
  });
});

describe('a region covers another', () => {
  test.each([
    ['441400', '441402001003', 'a community in the city'],
    ['441400', '441402', 'a district in the city'],
    ['441400', '441400', 'itself'],
    ['440000', '441400', 'a city in the province'],
    ['000000', '659012', 'anything in the country'],
    ['441900', '441900003', 'a town directly under a city without districts'],
    ['441402001', '441402001003', 'a community in the town'],
  ])('%s covers %s: %s', (outer, inner) => {
    expect(covers(outer, inner)).toBe(true);
  });

  test.each([
    ['441400', '441300001001', 'a community of the next city'],
    ['441402', '441400', 'the city around a district'],
    ['441402', '441403', 'the next district'],
    ['441402001', '441402', 'the district around a town'],
    ['441400', '000000', 'the country'],
    ['440000', '450000', 'the next province'],
  ])('%s does not cover %s: %s', (outer, inner) => {
    expect(covers(outer, inner)).toBe(false);
  });
});

describe('what is no region code', () => {
  test.each([
    '',
    '44',
    '4414',
    '44140',
    '4414020',
    '44140200100',
    '4414020010031',
    '44140x',
    ' 441400',
    '441400\n',
    '001400',
    '000000001',
    '４４１４００',
  ])('refuses %j', (code) => {
    expect(isRegionCode(code)).toBe(false);
    expect(() => scope(code)).toThrow(RangeError);
  });

  test('a bare prefix is not taken for the city that it begins', () => {
    expect(() => covers('4414', '441402')).toThrow('provinces and cities padded with zeros');
    expect(() => covers('441400', '4414')).toThrow('provinces and cities padded with zeros');
  });
});

test('two regions have in common the inner one, or nothing', () => {
  expect(overlap('441400', '441402')).toBe('441402');
  expect(overlap('441402', '441400')).toBe('441402');
  expect(overlap('441402', '441402')).toBe('441402');
  expect(overlap('441402', '441403')).toBeNull();
});
