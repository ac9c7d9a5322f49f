import { expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { expandDefaults } from '../../../kit/vocabulary/expand.ts';

const expanded = (sdl: string) => print(expandDefaults(parse(sdl)));
/** The same text, laid out as the printer does it. */
const laidOut = (sdl: string) => print(parse(sdl));

test('writes the defaults of a type onto its fields, and leaves no trace on the type', () => {
  expect(
    expanded(`type Region @key(fields: "code") @item(source: CIVIL_AFFAIRS, sharing: UNCONDITIONAL, openness: OPEN) {
      code: ID!
      name: String @item(id: "grid.region.name")
      level: Int
    }`),
  ).toBe(
    laidOut(`type Region @key(fields: "code") {
      code: ID! @structure
      name: String @item(id: "grid.region.name", source: CIVIL_AFFAIRS, sharing: UNCONDITIONAL, openness: OPEN)
      level: Int @item(source: CIVIL_AFFAIRS, sharing: UNCONDITIONAL, openness: OPEN)
    }`),
  );
});

test("lets a field's own arguments win", () => {
  expect(
    expanded(`extend type Region @item(source: CIVIL_AFFAIRS, sharing: UNCONDITIONAL, openness: OPEN) {
      chief: String @item(id: "grid.region.chief", openness: CLOSED, sharing: CONDITIONAL, legalBasis: "Rule 7")
    }`),
  ).toBe(
    laidOut(`extend type Region {
      chief: String @item(id: "grid.region.chief", openness: CLOSED, sharing: CONDITIONAL, legalBasis: "Rule 7", source: CIVIL_AFFAIRS)
    }`),
  );
});

test('leaves a field alone that says itself what it is', () => {
  expect(
    expanded(`type Region @item(source: CIVIL_AFFAIRS) {
      a: Int @derived(from: ["grid.region.level"])
      b: Int @aggregate(over: ["grid.region.level"])
      c: Int @structure
    }`),
  ).toBe(
    laidOut(`type Region {
      a: Int @derived(from: ["grid.region.level"])
      b: Int @aggregate(over: ["grid.region.level"])
      c: Int @structure
    }`),
  );
});

test('gives no id from a type to its fields', () => {
  expect(expanded('type Region @item(id: "grid.region.all", source: CIVIL_AFFAIRS) { name: String }')).toBe(
    laidOut('type Region { name: String @item(source: CIVIL_AFFAIRS) }'),
  );
});

test('makes a derived or aggregate type so in each field', () => {
  expect(
    expanded(
      `type Count @aggregate(over: ["grid.event.kind"], minimum: 5) { open: Int closed: Int @structure }`,
    ),
  ).toBe(
    laidOut(
      `type Count { open: Int @aggregate(over: ["grid.event.kind"], minimum: 5) closed: Int @structure }`,
    ),
  );
});

test('makes structure shareable, and structure in each field', () => {
  expect(expanded('type Edge @structure { cursor: String node: Grid }')).toBe(
    laidOut('type Edge @shareable { cursor: String @structure node: Grid @structure }'),
  );
});

test('does not make an interface or a root type shareable', () => {
  expect(expanded('interface Page @structure { size: Int } type Query @structure { page: Page }')).toBe(
    laidOut('interface Page { size: Int @structure } type Query { page: Page @structure }'),
  );
});

test('takes queries, keys, nested keys and the fields of other subgraphs for structure', () => {
  expect(
    expanded(`
      type Query { region(code: ID!): Region }
      extend type Subscription { changed: Region }
      type Post @key(fields: "number place { code }") @item(source: SOCIAL_WORK) {
        number: Int place: Place name: String rating: Int @external
      }
      extend type Place @item(source: CIVIL_AFFAIRS) { code: ID! name: String }`),
  ).toBe(
    laidOut(`
      type Query { region(code: ID!): Region @structure }
      extend type Subscription { changed: Region @structure }
      type Post @key(fields: "number place { code }") {
        number: Int @structure place: Place @structure name: String @item(source: SOCIAL_WORK)
        rating: Int @external @structure
      }
      extend type Place { code: ID! @structure name: String @item(source: CIVIL_AFFAIRS) }`),
  );
});

test('leaves a mutation without roles without a class', () => {
  const mutation = 'type Mutation { a: Int @allow(roles: [DATA_STEWARD]) b: Int }';
  expect(expanded(mutation)).toBe(laidOut(mutation));
});

test('changes nothing the second time, and never the document it was given', () => {
  const document = parse('type Edge @structure { cursor: String } type Query { edge: Edge }');
  const before = print(document);
  const once = expandDefaults(document);
  expect(print(document)).toBe(before);
  expect(print(expandDefaults(once))).toBe(print(once));
});
