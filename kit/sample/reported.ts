import { type Fact, reportedOf } from './facts.ts';
import type { SampleCity } from './city.ts';

/** A row of a room's register of reported figures. */
export interface Reported {
  readonly id: string;
  readonly regionCode: string;
  readonly row: string;
  readonly what: string;
  readonly term: string;
  readonly value: number | null;
  readonly unit: string;
  readonly status: 'KNOWN' | 'PARTIAL' | 'SUPPRESSED' | 'NOT_COLLECTED' | 'UNDEFINED';
  readonly bound: string;
  readonly asOf: string;
  readonly source: string;
}

/** The day for which the reports' figures stand. */
const AS_OF = '2025-12-31';

const UNITS: Readonly<Record<string, string>> = {
  count: 'COUNT',
  people: 'PEOPLE',
  'person-times': 'PERSON_TIMES',
  share: 'SHARE',
  yuan: 'YUAN',
};

const BOUNDS: Readonly<Record<string, string>> = {
  exact: 'EXACT',
  atLeast: 'AT_LEAST',
  below: 'BELOW',
  about: 'ABOUT',
};

/** What the reports on a city and its counties have published of a room's rows; `terms` is their wording in Chinese. */
export function reportedIn(
  { code, name, byCode }: SampleCity,
  letter: string,
  terms: Readonly<Record<string, string>>,
): Reported[] {
  return reportedOf(letter, code).map(({ row, place, what, value, unit, bound }: Fact, index) =>
    reported(code, index + 1, {
      regionCode: place,
      row,
      what,
      term: terms[what] ?? what,
      value,
      unit: UNITS[unit] ?? 'COUNT',
      status: 'KNOWN',
      bound: BOUNDS[bound] ?? 'EXACT',
      source: reportOn(byCode.get(place)?.name ?? name),
    }),
  );
}

/** A figure of the same day; `number` tells it from the others of a place. */
export function reported(place: string, number: number, given: Omit<Reported, 'id' | 'asOf'>): Reported {
  return { id: `reported-${place}-${number}`, ...given, asOf: AS_OF };
}

export const reportOn = (place: string) => `${place}基层治理工作报告`;
