import { describe, expect, it } from '@jest/globals';
import { dataAuthorityAmong, maySeeReviews } from '../../../../subgraphs/sharing/rules/dataAuthority.ts';

const bureau = (named: string, region: string) => ({ code: `${named}-${region}`, function: named, region });
const CITY = bureau('DATA', '445100');
const DISTRICT = bureau('DATA', '445102');
const COUNTY = bureau('DATA', '350526');

describe('the data authority', () => {
  it("is the city's, and not its district's", () => {
    expect(dataAuthorityAmong([DISTRICT, CITY], [CITY, DISTRICT])?.code).toBe('DATA-445100');
    expect(dataAuthorityAmong([DISTRICT], [CITY, DISTRICT])).toBeNull();
  });

  it('is of a county that has none above it', () => {
    expect(dataAuthorityAmong([COUNTY], [CITY, COUNTY])?.code).toBe('DATA-350526');
  });

  it('is a department of that function', () => {
    const justice = bureau('JUSTICE', '445100');
    expect(dataAuthorityAmong([justice], [CITY])).toBeNull();
    expect(dataAuthorityAmong([DISTRICT], [justice])?.code).toBe('DATA-445102');
    expect(dataAuthorityAmong([], [CITY])).toBeNull();
  });
});

describe('what was said of an entry', () => {
  it.each([
    ['a data bureau', [DISTRICT], true],
    ["the item's source", [bureau('JUSTICE', '441403')], true],
    ['another department', [bureau('HOUSING', '445100')], false],
    ['nobody', [], false],
  ])('is told to %s: %j → %s', (_, departments, told) => {
    expect(maySeeReviews(departments, { source: 'JUSTICE' })).toBe(told);
  });
});
