import { describe, expect, it } from '@jest/globals';
import { camel, plural, screaming, snake, words } from '../../../kit/register/names.ts';

describe('the names that a register goes by', () => {
  it.each([
    ['lawFirm', 'lawFirms'],
    ['stationDuty', 'stationDuties'],
    ['compoundBranch', 'compoundBranches'],
    ['smallWorkStatus', 'smallWorkStatuses'],
    ['lotteryDay', 'lotteryDays'],
  ])('%s is listed as %s', (one, many) => {
    expect(plural(one)).toBe(many);
  });

  it('are the same name in every spelling', () => {
    expect(camel('LawFirm')).toBe('lawFirm');
    expect(snake('LawFirm')).toBe('law_firm');
    expect(screaming('foundedOn')).toBe('FOUNDED_ON');
    expect(words('LegalAdviser')).toBe('legal adviser');
  });
});
