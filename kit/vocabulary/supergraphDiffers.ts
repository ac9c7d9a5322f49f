import { isDeepStrictEqual } from 'node:util';
import { parse, type DocumentNode } from 'graphql';
import { readPolicies } from './policies.ts';
import { placeOf, type Problem } from './problem.ts';
import { listArgument } from './reading.ts';
import { readsSites } from './reads.ts';
import { problemAt, type Review, type ReviewedRoom } from './review.ts';

const rule = 'supergraphDiffers';
const mend = 'Say the same in every subgraph that has it, behind the same directives.graphql.';

/**
 * The gateway decides by the supergraph, each subgraph by its own schema: they must say the same. Composition
 * is held to it, because it also drops and unites without a hint, for example where one subgraph lacks a
 * `@composeDirective`. For rooms that have no other problem.
 */
export function supergraphDiffers({ rooms }: Review, supergraph: string): Problem[] {
  const composed = parse(supergraph, { noLocation: true });
  return rooms.flatMap((room) => [...classes(room, composed), ...reads(room, composed)]);
}

function classes(room: ReviewedRoom, composed: DocumentNode): Problem[] {
  const here = readPolicies(room.expanded);
  const there = readPolicies(composed);
  return room.sites
    .filter(({ external }) => !external)
    .filter(
      ({ typeName: type, fieldName: field }) =>
        !isDeepStrictEqual(here.field(type, field), there.field(type, field)),
    )
    .map((site) =>
      problemAt(rule, room.name, site, { message: 'is something else in the supergraph.', mend }),
    );
}

function reads(room: ReviewedRoom, composed: DocumentNode): Problem[] {
  const there = new Set(readsSites(composed).map(saying));
  return readsSites(room.expanded)
    .filter((site) => !there.has(saying(site)))
    .map(({ coordinate, directive }) => {
      const message = 'has other @reads in the supergraph, or none.';
      return { rule, coordinate, subgraph: room.name, message, mend, place: placeOf(directive) };
    });
}

function saying({ coordinate, directive }: ReturnType<typeof readsSites>[number]): string {
  return `${coordinate} ${listArgument(directive, 'items').join(' ')}`;
}
