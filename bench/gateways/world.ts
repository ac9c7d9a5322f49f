/** A row with all its fields, whichever subgraph has them, and its `__typename`; a field with arguments is a function. */
export type Row = Record<string, unknown>;

/** What there is to ask, held in memory: the same rows stand behind every subgraph and behind the reference. */
export interface World {
  readonly roots: Readonly<Record<string, (given: Row) => unknown>>;
  /** The entity that a representation means. */
  find(representation: Row & { readonly __typename: string }): Row | null;
}
