import { describe, expect, it } from '@jest/globals';
import { departmentOver } from '../../../../subgraphs/sharing/rules/departmentOver.ts';

const DEPARTMENTS = [
  { code: 'SOCIAL_WORK-445100', function: 'SOCIAL_WORK', region: '445100' },
  { code: 'JUSTICE-445100', function: 'JUSTICE', region: '445100' },
  { code: 'SOCIAL_WORK-445102', function: 'SOCIAL_WORK', region: '445102' },
  { code: 'SOCIAL_WORK-441400', function: 'SOCIAL_WORK', region: '441400' },
];

describe('the department over a region', () => {
  it.each([
    ['the one of that level', '445102', 'SOCIAL_WORK', 'SOCIAL_WORK-445102'],
    ['the nearest above a community', '445102010018', 'SOCIAL_WORK', 'SOCIAL_WORK-445102'],
    ['the one of the city for all of it', '445100', 'SOCIAL_WORK', 'SOCIAL_WORK-445100'],
    ['one further above where the nearest has another function', '445102010018', 'JUSTICE', 'JUSTICE-445100'],
  ])('is %s', (_, region, named, code) => {
    expect(departmentOver(DEPARTMENTS, region, named)?.code).toBe(code);
  });

  it('is nobody where none has the function, and where the region is wider', () => {
    expect(departmentOver(DEPARTMENTS, '445102', 'HOUSING')).toBeNull();
    expect(departmentOver(DEPARTMENTS, '440000', 'SOCIAL_WORK')).toBeNull();
  });

  it('is of any function where none is named', () => {
    expect(departmentOver(DEPARTMENTS.slice(0, 1), '445102')?.code).toBe('SOCIAL_WORK-445100');
  });
});
