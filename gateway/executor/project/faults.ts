import { GraphQLError } from 'graphql';
import type { Problem } from '../compile/run.ts';

/** A value that the schema does not allow, found when the response was shaped; its path grows from the end. */
export interface Fault {
  readonly message: string;
  readonly reversed: (string | number)[];
}

/** Adds a step in front of the paths of the faults that were found below it. */
export function below(faults: readonly Fault[], from: number, step: string | number): void {
  for (let index = from; index < faults.length; index++) faults[index]?.reversed.push(step);
}

/** The faults that no subgraph's own error explains: a null that was told of is not told again. */
export function unexplained(faults: readonly Fault[], problems: readonly Problem[]): GraphQLError[] {
  const told = read(problems);
  return faults.flatMap(({ message, reversed }) =>
    isTold(reversed, told) ? [] : [new GraphQLError(message, { path: reversed.toReversed() })],
  );
}

/** The paths of all problems, name by name and lists left aside: of whole rows a problem may be told once. */
interface Told {
  /** Whether a problem is told just here: it explains whatever lies below. */
  here: boolean;
  readonly below: Map<string, Told>;
}

function read(problems: readonly Problem[]): Told {
  const root: Told = { here: false, below: new Map() };
  for (const { path = [] } of problems) {
    let at = root;
    for (const step of path) {
      if (typeof step !== 'string') continue;
      const next: Told = at.below.get(step) ?? { here: false, below: new Map() };
      at.below.set(step, next);
      at = next;
    }
    at.here = true;
  }
  return root;
}

/** Whether the path of a problem leads to a fault's, or the other way round. */
function isTold(reversed: Fault['reversed'], told: Told): boolean {
  let at = told;
  for (let index = reversed.length - 1; index >= 0 && !at.here; index--) {
    const step = reversed[index];
    if (typeof step !== 'string') continue;
    const next = at.below.get(step);
    if (next === undefined) return false;
    at = next;
  }
  return at.here || at.below.size > 0;
}
