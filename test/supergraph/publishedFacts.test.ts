import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import published from '../../kit/sample/facts.json' with { type: 'json' };
import { type AskedHouse, MODES, openIn } from '../support/modes.ts';
import { gridFacts } from './facts/grid.ts';
import { legalFacts } from './facts/legal.ts';
import { partyFacts } from './facts/party.ts';
import { renovationFacts } from './facts/renovation.ts';
import { volunteerFacts } from './facts/volunteer.ts';

const QUESTIONS = [...partyFacts, ...gridFacts, ...legalFacts, ...volunteerFacts, ...renovationFacts];
const named = ({ row, place, what }: { row: string; place: string; what: string }) =>
  `${row} ${place}: ${what}`;

/** What a report means: 多/余 at least, 近 somewhat below, 约 about, taken as within a fiftieth. */
const FITS: Readonly<Record<string, (answer: number, value: number) => boolean>> = {
  exact: (answer, value) => answer === value,
  atLeast: (answer, value) => answer >= value,
  below: (answer, value) => answer > value * 0.9 && answer <= value,
  about: (answer, value) => Math.abs(answer - value) <= value / 50,
};

describe.each(MODES)('what the reports published, %s', (mode) => {
  let house: AskedHouse;
  beforeAll(async () => {
    house = await openIn(mode);
  });
  afterAll(() => house.close());

  it('is asked of the graph fact by fact, and nothing else is', () => {
    expect(QUESTIONS.map(named).sort()).toEqual(published.facts.map(named).sort());
  });

  it.each(published.facts.map((fact) => ({ ...fact, title: named(fact) })))(
    '$title: $bound $value $unit, $how',
    async ({ title, bound, value, how }) => {
      const question = QUESTIONS.find((each) => named(each) === title);
      const { data, errors } = await house.ask(question?.query ?? '');

      expect(errors).toBeUndefined();
      const answer = question?.answer(data);
      expect({ answer, fits: FITS[bound]?.(answer ?? NaN, value) }).toEqual({ answer, fits: true });
      // A figure that a report has published is never taken for one that is counted, nor the other way about.
      expect(/ReportedFigures?\b/.test(question?.query ?? '')).toBe(how === 'reported');
      expect(natures(data)).not.toContain(how === 'reported' ? 'COUNTED' : 'REPORTED');
    },
  );
});

/** Every `nature` that an answer tells. */
function natures(data: unknown): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => (name === 'nature' ? [value] : natures(value)));
}
