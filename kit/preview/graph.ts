import { type GraphQLSchema, buildASTSchema, parse } from 'graphql';
import { type Policies, readPolicies } from '../vocabulary/policies.ts';

/** The graph of all rooms together: what can be asked of it, and what it says of sharing. */
export interface WholeGraph {
  readonly schema: GraphQLSchema;
  readonly policies: Policies;
  /** The documents that the house knows by name, as text. */
  readonly documents: ReadonlyMap<string, string>;
}

/** @param supergraph as it was composed: it has been checked already. */
export function openGraph(supergraph: string, documents: ReadonlyMap<string, string>): WholeGraph {
  const document = parse(supergraph, { noLocation: true });
  return {
    schema: buildASTSchema(document, { assumeValid: true }),
    policies: readPolicies(document),
    documents,
  };
}
