import type { GraphQLResolveInfo } from 'graphql';

type Path = GraphQLResolveInfo['path'];

/** About whom a request asks what is sensitive: one subject, found by its key, and no other. */
export class Subject {
  /** Answer keys of questions for entities: a list that whoever stitches graphs together always gets. */
  readonly #entities = new Set<Path['key']>();
  readonly #represented = new Set<string>();
  #row: string | null = null;

  /** Told before any entity is found: whose entities a question is for. */
  represent(path: Path, representations: readonly unknown[]): void {
    this.#entities.add(path.key);
    for (const each of representations) this.#represented.add(JSON.stringify(each));
  }

  /** Whether the request asks about this row alone; the first one that it comes to is the one. */
  isAlone(type: string, row: unknown, path: Path): boolean {
    if (this.#represented.size > 1 || this.#isListed(path)) return false;
    const { id, code } = (row ?? {}) as { id?: unknown; code?: unknown };
    const key = id ?? code;
    if (key == null) return false;
    const name = JSON.stringify([type, key]);
    this.#row ??= name;
    return this.#row === name;
  }

  #isListed(path: Path): boolean {
    for (let step: Path | undefined = path; step; step = step.prev) {
      if (typeof step.key !== 'number') continue;
      const list = step.prev;
      if (list === undefined || list.prev !== undefined || !this.#entities.has(list.key)) return true;
    }
    return false;
  }
}
