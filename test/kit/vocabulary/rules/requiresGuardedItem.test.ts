import { expect, test } from '@jest/globals';
import { requiresGuardedItem } from '../../../../kit/vocabulary/rules/requiresGuardedItem.ts';
import { GUARDED, OPEN, problem, review } from '../snippets.ts';

const volunteer = `type Volunteer @key(fields: "id") {
  id: ID!
  nickname: String @item(id: "volunteer.volunteer.nickname", ${OPEN})
  phone: String @item(id: "volunteer.volunteer.phone", ${GUARDED})
  reachable: Boolean @derived(from: ["volunteer.volunteer.phone"])
  post: String @item(id: "volunteer.volunteer.post", source: SOCIAL_WORK, sharing: UNCONDITIONAL, openness: CLOSED)
}`;

const asking = (field: string) => ({
  volunteer,
  grid: `type Volunteer @key(fields: "id") {
    id: ID!
    nickname: String @external
    phone: String @external
    reachable: Boolean @external
    ${field}
  }`,
});

test('refuses to require what another subgraph gives only under an agreement', () => {
  const found = review(requiresGuardedItem, asking('call: String @structure @requires(fields: "id phone")'));
  expect(found).toEqual([problem('Volunteer.call', 'grid', 'Volunteer.phone')]);
});

test('refuses to require what is derived from it', () => {
  const found = review(requiresGuardedItem, asking('call: String @structure @requires(fields: "reachable")'));
  expect(found).toEqual([problem('Volunteer.call', 'grid', 'Volunteer.reachable')]);
});

test('lets an open item be required', () => {
  expect(
    review(requiresGuardedItem, asking('greeting: String @structure @requires(fields: "nickname")')),
  ).toEqual([]);
});

test('refuses to provide what is not open to everybody', () => {
  const grid = (fields: string) => `
    type Volunteer @key(fields: "id") { id: ID! nickname: String @external post: String @external }
    type Query { onDuty: [Volunteer] @provides(fields: "${fields}") }`;
  const found = review(requiresGuardedItem, { volunteer, grid: grid('nickname post') });
  expect(found).toEqual([problem('Query.onDuty', 'grid', 'Volunteer.post')]);
  expect(review(requiresGuardedItem, { volunteer, grid: grid('nickname') })).toEqual([]);
});

const withContext = (field: string) => ({
  legal: `
    type Case @key(fields: "id") @context(name: "case") {
      id: ID!
      title: String @item(id: "legal.case.title", ${OPEN})
      party: Party @structure
      hearing: Hearing @structure
    }
    type Party @structure { name: String @item(id: "legal.party.name", ${GUARDED}) }
    type Hearing @key(fields: "id") {
      id: ID!
      label(text: String @fromContext(field: "${field}")): String @structure
    }`,
});

test('refuses to hand down by context what needs an agreement', () => {
  expect(review(requiresGuardedItem, withContext('$case { party { name } }'))).toEqual([
    problem('Hearing.label', 'legal', 'Party.name'),
  ]);
  expect(review(requiresGuardedItem, withContext('$case ... on Case { party { name } }'))).toEqual([
    problem('Hearing.label', 'legal', 'Party.name'),
  ]);
});

test('lets an open item be handed down by context', () => {
  expect(review(requiresGuardedItem, withContext('$case { title }'))).toEqual([]);
});

test('refuses a key that travels with every row and needs an agreement', () => {
  const legal = `type Case @key(fields: "id") @key(fields: "number") {
    id: ID!
    number: ID @item(id: "legal.case.number", ${GUARDED})
  }`;
  expect(review(requiresGuardedItem, { legal })).toEqual([problem('Case.number', 'legal', '@key')]);
});
