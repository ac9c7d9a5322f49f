import { getLocation, Source, type ASTNode } from 'graphql';

/** Why a schema does not compose: where, what is wrong, and what to write instead. */
export interface Problem {
  readonly rule: string;
  /** A schema coordinate, `Community.legalAdviser`. */
  readonly coordinate: string;
  readonly subgraph: string;
  readonly message: string;
  readonly mend: string;
  /** File and line, `schema/legal.graphql:12`, where the document was read from files. */
  readonly place?: string | undefined;
}

/** File and line of a node; nothing where its text did not come from a file. */
export function placeOf(node: ASTNode | undefined): string | undefined {
  const loc = node?.loc;
  if (!loc || loc.source.name === new Source('').name) return undefined;
  return `${loc.source.name}:${getLocation(loc.source, loc.start).line}`;
}

/**
 * The same lines (the directives, the shared structure) stand in front of every subgraph: a mistake
 * in them is told once, not six times.
 */
export function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const told = new Set<string>();
  return problems.filter((problem) => {
    const key = [problem.rule, problem.coordinate, problem.message, problem.place ?? problem.subgraph].join(
      '\n',
    );
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}
