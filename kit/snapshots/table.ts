import { ancestorsOf } from '../regions/ancestry.ts';

/** How many of a community have a value. */
export interface Count {
  readonly region: string;
  readonly value: string;
  readonly count: number;
}

/** A region of the tree, with what is counted in it: of each value so many, and all together the total. */
export interface Row {
  readonly region: string;
  /** The region just above; null for a province. */
  readonly above: string | null;
  readonly below: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Every region in which something is counted, by code: each holds the sums of those just below it. */
export type Table = ReadonlyMap<string, Row>;

interface Sums {
  above: string | null;
  below: Set<string>;
  counts: Map<string, number>;
}

/** Adds up along the region tree. Each that is counted has one value, and the values are all there are. */
export function tableOf(counted: readonly Count[], values: readonly string[]): Table {
  const regions = new Map<string, Sums>();
  for (const { region, value, count } of counted) {
    if (!values.includes(value)) throw new Error(`${value} is none of ${values.join(', ')}.`);
    let above: string | null = null;
    for (const code of [...ancestorsOf(region), region]) {
      const sums = regions.get(code) ?? { above, below: new Set(), counts: zeros(values) };
      regions.set(code, sums);
      sums.counts.set(value, (sums.counts.get(value) ?? 0) + count);
      if (above !== null) regions.get(above)?.below.add(code);
      above = code;
    }
  }
  // Whoever counts in another order publishes the same.
  return new Map(
    [...regions]
      .sort(inOrder)
      .map(([region, { above, below, counts }]): [string, Row] => [
        region,
        { region, above, below: [...below].sort(), counts, total: sum([...counts.values()]) },
      ]),
  );
}

const zeros = (values: readonly string[]) => new Map(values.map((value) => [value, 0]));
const inOrder = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1);
const sum = (all: readonly number[]) => all.reduce((so, each) => so + each, 0);
