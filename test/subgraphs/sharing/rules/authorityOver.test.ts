import { describe, expect, it } from '@jest/globals';
import { authorityAbove, authorityOver } from '../../../../subgraphs/sharing/rules/authorityOver.ts';

const department = (named: string, region: string) => ({
  code: `${named}-${region}`,
  function: named,
  region,
});
const COUNTY = department('DATA', '445102');
const CITY = department('DATA', '445100');
const ALL = [COUNTY, CITY, department('JUSTICE', '445102'), department('DATA', '441400')];

describe('the data authority over a department', () => {
  it('is the nearest one', () => {
    expect(authorityOver(ALL, department('SOCIAL_WORK', '445102'))).toBe(COUNTY);
    expect(authorityOver(ALL, department('SOCIAL_WORK', '445103'))).toBe(CITY);
  });

  it('is never the department itself', () => {
    expect(authorityOver(ALL, COUNTY)).toBe(CITY);
    expect(authorityOver(ALL, CITY)).toBeNull();
  });

  it('has above it the one of the next level, where there is one', () => {
    expect(authorityAbove(ALL, COUNTY)).toBe(CITY);
    expect(authorityAbove(ALL, CITY)).toBeNull();
  });
});
