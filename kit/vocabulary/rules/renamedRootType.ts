import { Kind } from 'graphql';
import { placeOf, type Problem } from '../problem.ts';
import type { Rule } from '../review.ts';

const EXPECTED = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

/** Under another name a mutation would be a field like any other and need no role; composition renames it back. */
export const renamedRootType: Rule = ({ rooms }) =>
  rooms.flatMap((room) =>
    room.written.definitions.flatMap((definition): Problem[] => {
      const isSchema =
        definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION;
      return (isSchema ? (definition.operationTypes ?? []) : []).flatMap((root) => {
        const coordinate = root.type.name.value;
        const expected = EXPECTED[root.operation];
        if (coordinate === expected) return [];
        const message = `is the ${root.operation} type under another name.`;
        const mend = `Call it ${expected} and leave it out of the schema definition.`;
        return [
          { rule: 'renamedRootType', coordinate, subgraph: room.name, message, mend, place: placeOf(root) },
        ];
      });
    }),
  );
