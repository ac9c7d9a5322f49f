import { type Case, ratio } from './measured.ts';

/** What a mode of ours is to reach, in CPU for each request, as a factor of another contestant's. */
interface Target {
  readonly of: string;
  readonly against: string;
  readonly least: Readonly<Record<string, number>>;
}

const TARGETS: readonly Target[] = [
  { of: 'ours-apollo', against: 'stock', least: { trivial: 6, small: 10, wide: 3.5, large: 7 } },
  { of: 'ours-apollo', against: 'hive-rust', least: { trivial: 3, small: 3, wide: 3, large: 3, card: 3 } },
  { of: 'ours-apollo', against: 'limit', least: { wide: 0.6, large: 0.6 } },
  { of: 'ours-lane', against: 'stock', least: { trivial: 10, small: 15, wide: 4.5, large: 9 } },
  { of: 'ours-lane', against: 'limit', least: { wide: 0.75, large: 0.75 } },
];

/** A target beside what was measured; undefined where one of the two did not take part. */
export interface Judged {
  readonly of: string;
  readonly against: string;
  readonly question: string;
  readonly least: number;
  readonly reached: number | undefined;
}

export function judge(cases: readonly Case[]): readonly Judged[] {
  return TARGETS.flatMap(({ of, against, least }) =>
    Object.entries(least).map(([question, factor]) => ({
      of,
      against,
      question,
      least: factor,
      reached: ratio(cases, question, of, against),
    })),
  );
}
