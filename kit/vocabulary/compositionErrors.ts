import type { ASTNode, GraphQLError } from 'graphql';
import { placeOf, type Problem } from './problem.ts';

/** A composition error in the shape of all other problems; it names its subgraphs in one of three ways. */
export function compositionProblem(error: GraphQLError, rooms: readonly string[]): Problem {
  const node: (ASTNode & { readonly subgraph?: string }) | undefined = error.nodes?.[0];
  const code = typeof error.extensions.code === 'string' ? error.extensions.code : 'INVALID_GRAPHQL';
  const named = rooms.filter((room) => error.message.includes(`"${room}"`));
  return {
    rule: 'composition',
    coordinate: coordinateIn(error.message) ?? 'schema',
    subgraph: node?.subgraph ?? /^\[(\w+)\]/.exec(error.message)?.[1] ?? (named.join(', ') || 'all'),
    message: error.message,
    mend: MENDS[code] ?? `Change the schema so that the subgraphs agree (composition error ${code}).`,
    place: placeOf(node),
  };
}

/** Composition puts coordinates between quotation marks; a type's name says less than a field's. */
function coordinateIn(message: string): string | undefined {
  return /"([A-Z]\w*\.\w+(?:\(\w+:\))?)"/.exec(message)?.[1] ?? /"([A-Z]\w*)"/.exec(message)?.[1];
}

const MENDS: Readonly<Record<string, string>> = {
  INVALID_FIELD_SHARING:
    'Leave the field to the one subgraph that owns the fact; only @structure types are shared.',
  SATISFIABILITY_ERROR: 'Give the type a @key that both subgraphs can resolve, or move the field.',
  KEY_INVALID_FIELDS: 'Name fields in @key that the type has in this subgraph.',
};
