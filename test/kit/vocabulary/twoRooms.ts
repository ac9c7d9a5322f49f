import { composeGraph } from '../../../kit/vocabulary/compose.ts';
import type { Problem } from '../../../kit/vocabulary/problem.ts';
import { NO_CONCEPTS, OPEN, PERSONAL, roomsOf } from './snippets.ts';

/** Owns communities. */
export const grid = `
  type Query { community(code: ID!): Community }
  type Community @key(fields: "code") @item(${OPEN}) {
    code: ID!
    name: String! @item(id: "grid.community.name")
    initial: String! @derived(from: ["grid.community.name"])
  }`;
/** Adds advisers to them, with a phone that needs an agreement. */
export const legal = `
  type Mutation { appoint(community: ID!): Boolean @allow(roles: [LEGAL_STEWARD]) }
  type Query { advisers(filter: AdviserFilter, order: AdviserOrder, phone: String @reads(items: ["legal.adviser.phone"])): AdviserPage }
  input AdviserFilter { phone: String @reads(items: ["legal.adviser.phone"]) }
  enum AdviserOrder { NAME PHONE @reads(items: ["legal.adviser.phone"]) }
  type AdviserPage @structure { nodes: [LegalAdviser!] pageInfo: PageInfo! }
  type LegalAdviser @key(fields: "id") {
    id: ID!
    phone: String @item(id: "legal.adviser.phone", ${PERSONAL})
    phoneMatches(value: String!): Comparison @verifies(item: "legal.adviser.phone")
  }
  type Region @key(fields: "code") {
    code: ID!
    advisers(month: Date): Snapshot @aggregate(over: ["legal.adviser.phone"], minimum: 3)
  }
  type Community @key(fields: "code") {
    code: ID!
    adviser: LegalAdviser @structure
    name: String! @external
    title: String @derived(from: ["legal.adviser.phone"]) @requires(fields: "name")
  }`;

export function problemsOf(snippets: Readonly<Record<string, string>>): readonly Problem[] {
  const result = composeGraph(roomsOf(snippets), NO_CONCEPTS);
  return result.ok ? [] : result.problems;
}
