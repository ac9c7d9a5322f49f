import type { Row, Table } from './table.ts';

/**
 * A cell as a pipe. All that is counted of a value runs from the province down to the communities, and there from the
 * values into the totals, which everybody knows: so each sum that a reader can work out is a joint at which as much
 * arrives as leaves. Whatever else the cells could be is this flow, turned round in circles.
 */
export interface Pipe {
  readonly region: string;
  readonly value: string;
  readonly count: number;
  readonly from: string;
  readonly to: string;
}

/** The pipes, and at each joint those that end there. */
export interface Network {
  readonly pipes: readonly Pipe[];
  at(joint: string): readonly Pipe[];
}

export function networkOf(table: Table): Network {
  const pipes = [...table.values()].flatMap((row) =>
    [...row.counts].map(([value, count]): Pipe => {
      const from = row.above === null ? `total ${row.region}` : `${value} ${row.above}`;
      return { region: row.region, value, count, from, to: endOf(row, value) };
    }),
  );
  const joints = new Map<string, Pipe[]>();
  for (const pipe of pipes)
    for (const joint of [pipe.from, pipe.to]) {
      const there = joints.get(joint);
      if (there === undefined) joints.set(joint, [pipe]);
      else there.push(pipe);
    }
  // The smallest first: where several would do, the least is hidden.
  for (const there of joints.values()) there.sort((one, other) => one.count - other.count);
  return { pipes, at: (joint) => joints.get(joint) ?? [] };
}

/** Where nothing lies below, the values of a region run together into its total. */
function endOf({ region, below }: Row, value: string): string {
  return below.length > 0 ? `${value} ${region}` : `total of ${region}`;
}
