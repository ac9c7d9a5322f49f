import { scope } from '../regions/scope.ts';
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

let told: readonly Fact[] = facts.facts;

/** For a sample of a part of each place: it cannot have as many of anything as a report says of the whole. */
export function leaveReportsOut(): void {
  told = [];
}

/** What a report says of a place; undefined where none does. `what` is the fact's wording, or its beginning. */
export function published(place: string, what: string): number | undefined {
  return told.find((fact) => fact.place === place && fact.what.startsWith(what))?.value;
}

/** The reported figures of a room's rows, all of which begin with one letter, for a place and what lies in it. */
export function reportedOf(letter: string, place: string): readonly Fact[] {
  return told.filter(
    (fact) => fact.how === 'reported' && fact.row.startsWith(letter) && fact.place.startsWith(scope(place)),
  );
}
