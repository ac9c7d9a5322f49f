import { GraphQLError } from 'graphql';
import type { Path } from '../compile/places.ts';
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
  return faults.flatMap(({ message, reversed }) => {
    const path = reversed.toReversed();
    return problems.some((problem) => explains(problem, path)) ? [] : [new GraphQLError(message, { path })];
  });
}

/** Whether one path leads to the other, lists left aside: of whole rows a problem may be told once. */
function explains(problem: Problem, path: Path): boolean {
  if (problem.path === undefined) return true;
  const [one, other] = [namesOf(problem.path), namesOf(path)];
  return one.slice(0, other.length).every((name, index) => name === other[index]);
}

const namesOf = (path: Path) => path.filter((step) => typeof step === 'string');
