import { describe, expect, it } from '@jest/globals';
import type { Caller } from '../../../kit/caller/caller.ts';
import { LIES_IN, bySets } from '../../kit/decision/bySets.ts';
import { AGREED } from './agreed.ts';
import { toldItems } from './doors.ts';
import { rightsOf } from './rights.ts';

const TODAY = '2026-11-27';
const PURPOSES = ['coordination', 'home-visits', 'volunteer-matching', 'legal-aid'];

/** Clients that speak for a function in regions, and see rows of others. */
function callersOf(): (Caller | null)[] {
  const functions = ['POLITICAL_LEGAL', 'JUSTICE', 'SOCIAL_WORK', 'COORDINATION', 'ORGANISATION'] as const;
  const places = [
    { regions: ['445100', '445102', '441402'], jurisdiction: ['445100', '441400'] },
    { regions: ['445100'], jurisdiction: ['445102'] },
    { regions: ['445102'], jurisdiction: ['445102'] },
  ];
  const departmental = functions.flatMap((named) =>
    places.map(({ regions, jurisdiction }) => ({
      client: 'a-system',
      departments: regions.map((region) => ({ code: `${named}-${region}`, function: named, region })),
      jurisdiction,
      roles: [],
      purposes: PURPOSES,
    })),
  );
  const third = { client: 'third', departments: [], jurisdiction: [], roles: [], purposes: [] };
  return [null, third, ...departmental];
}

describe('what a view may see, as the proof reads it', () => {
  it('is what the second evaluator of decisions finds, row by row', () => {
    const differing: string[] = [];
    let compared = 0;
    const closed = [...toldItems().values()].filter(({ item }) => item.openness !== 'OPEN');
    for (const { item, isText, isCompared } of closed)
      for (const caller of callersOf())
        for (const purpose of [undefined, ...PURPOSES])
          for (const number of [undefined, '案2026-1']) {
            const view = {
              client: caller?.client ?? null,
              ...(purpose ? { purpose } : {}),
              ...(number ? { case: number } : {}),
            };
            const {
              clear,
              masked,
              compared: comparable,
            } = rightsOf(item, isText, {
              view,
              caller,
              agreements: AGREED,
              today: TODAY,
            });
            for (const region of Object.keys(LIES_IN)) {
              const question = {
                caller,
                declaration: { purpose, case: number },
                item,
                region,
                alone: true,
                today: TODAY,
                now: Date.parse(TODAY),
                list: AGREED,
                fresh: true,
              };
              const found = bySets({ ...question, use: isText ? 'TEXT' : 'VALUE' });
              const isIn = (all: readonly string[]) => all.some((digits) => digitsHold(digits, region));
              const own = isIn(clear) ? 'allow' : isIn(masked) ? 'mask' : 'no';
              const others = found === 'allow' || found === 'mask' ? found : 'no';
              compared++;
              const verified = isCompared ? bySets({ ...question, use: 'COMPARE' }) : null;
              // Whoever has it in clear may compare it, too.
              const isSame = verified === null || isIn(comparable) === ['allow', 'verify'].includes(verified);
              if (own !== others || !isSame)
                differing.push(`${item.id} ${JSON.stringify(view)} ${region}: ${own}, ${found}`);
            }
          }
    expect(differing.slice(0, 5)).toEqual([]);
    expect(compared).toBeGreaterThan(100_000);
  });
});

/** A region's own code holds zeros that only pad: 445100 lies in 4451, and 440000 does not. */
function digitsHold(digits: string, region: string): boolean {
  const own = region === '000000' ? '' : region.replace(/^(\d\d)0000$|^(\d{4})00$/, '$1$2');
  return own.startsWith(digits);
}
