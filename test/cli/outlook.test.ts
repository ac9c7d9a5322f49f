import { describe, expect, it } from '@jest/globals';
import { Outlook } from '../../cli/house/outlook.ts';

const step = (city: string, room: string, communities: number) => ({ city, room, communities });
const [small, smallLegal] = [step('潮州市', 'party', 100), step('潮州市', 'legal', 100)];
const [large, largeLegal] = [step('广州市', 'party', 300), step('广州市', 'legal', 300)];

describe('the outlook of a load', () => {
  it('judges what is to come by what the cities so far had in each room', () => {
    const outlook = new Outlook([small, smallLegal, large, largeLegal]);
    expect([outlook.sent, outlook.part, outlook.secondsLeft(3)]).toEqual([0, 0, null]);
    outlook.begun(small);
    outlook.begun(smallLegal);
    outlook.rows(1000, small);
    outlook.rows(400, smallLegal);
    outlook.rows(100, smallLegal);
    outlook.begun(large);
    // 10 rows for a community in the one room, 5 in the other: 1,500 of 1,500 + 300 × 15.
    expect([outlook.sent, outlook.expected, outlook.part]).toEqual([1500, 6000, 0.25]);
    expect(outlook.secondsLeft(20)).toBe(60);
  });

  it('never shows more than the whole, and ends with it', () => {
    const outlook = new Outlook([small, large]);
    outlook.begun(small);
    outlook.rows(100, small);
    outlook.begun(large);
    outlook.rows(900, large);
    expect(outlook.part).toBe(1);
    expect(outlook.expected).toBe(1000);
  });
});
