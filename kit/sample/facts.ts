import facts from './facts.json' with { type: 'json' };

/** A figure that a report publishes for a place. */
export interface Fact {
  readonly row: string;
  readonly place: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly bound: string;
  readonly how: string;
}

const FACTS: readonly Fact[] = facts.facts;

/** What a report says of a place; undefined where none does. `what` is the fact's wording, or its beginning. */
export function published(place: string, what: string): number | undefined {
  return FACTS.find((fact) => fact.place === place && fact.what.startsWith(what))?.value;
}
