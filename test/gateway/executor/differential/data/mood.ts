/** What one execution happens in: whether fields fail, who is away, and how many mutations there have been. */
export class Mood {
  readonly failing: boolean;
  readonly away: ReadonlySet<string>;
  #mutations = 0;

  constructor({ failing = false, away = [] }: { failing?: boolean; away?: readonly string[] } = {}) {
    this.failing = failing;
    this.away = new Set(away);
  }

  /** The root's state: a mutation's answer depends on how many came before it. */
  next(root: string): string {
    // What was not asked of those who are away cannot have happened.
    return root === 'Mutation' && this.away.size === 0 ? String(++this.#mutations) : '';
  }
}
