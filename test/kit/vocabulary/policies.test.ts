import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { expandDefaults } from '../../../kit/vocabulary/expand.ts';
import { readPolicies } from '../../../kit/vocabulary/policies.ts';

const policies = readPolicies(
  expandDefaults(
    parse(`
      type Query { adviser(id: ID!, phone: String @reads(items: ["legal.adviser.phone"])): LegalAdviser }
      type Mutation { appoint: Boolean @allow(roles: [LEGAL_STEWARD, DATA_STEWARD]) forgotten: Boolean }
      type LegalAdviser @key(fields: "id") @item(source: JUSTICE, sharing: UNCONDITIONAL, openness: OPEN) {
        id: ID!
        name: String @item(id: "legal.adviser.name", concept: "adviser.name", maxAge: "P1Y")
        phone: String @item(id: "legal.adviser.phone", openness: CLOSED, sharing: CONDITIONAL, sensitivity: PERSONAL, legalBasis: "Rule 7")
        reachable: Boolean @derived(from: ["legal.adviser.phone", "legal.adviser.name"])
        calls: Int @aggregate(over: ["legal.adviser.phone"], minimum: 5)
        names: Int @aggregate(over: ["legal.adviser.name"])
        unfinished: String
        twofold: String @item(id: "legal.adviser.twofold") @structure
        fromNothing: String @derived(from: [])
      }
      input AdviserFilter { phone: String @reads(items: ["legal.adviser.phone"]) name: String }
      enum AdviserOrder { NAME PHONE @reads(items: ["legal.adviser.phone", "legal.adviser.name"]) }
    `),
  ),
);

const NAME = {
  id: 'legal.adviser.name',
  source: 'JUSTICE',
  sharing: 'UNCONDITIONAL',
  openness: 'OPEN',
  sensitivity: 'NONE',
  concept: 'adviser.name',
  maxAge: 'P1Y',
};
const PHONE = {
  id: 'legal.adviser.phone',
  source: 'JUSTICE',
  sharing: 'CONDITIONAL',
  openness: 'CLOSED',
  sensitivity: 'PERSONAL',
  legalBasis: 'Rule 7',
};

test.each([
  ['Query', 'adviser', { kind: 'structure' }],
  ['LegalAdviser', 'id', { kind: 'structure' }],
  ['LegalAdviser', 'name', { kind: 'item', item: NAME }],
  ['LegalAdviser', 'phone', { kind: 'item', item: PHONE }],
  ['LegalAdviser', 'reachable', { kind: 'derived', from: [PHONE, NAME] }],
  ['LegalAdviser', 'calls', { kind: 'aggregate', over: [PHONE], minimum: 5 }],
  ['LegalAdviser', 'names', { kind: 'aggregate', over: [NAME], minimum: undefined }],
  ['Mutation', 'appoint', { kind: 'action', roles: ['LEGAL_STEWARD', 'DATA_STEWARD'] }],
] as const)('knows what %s.%s is', (type, field, policy) => {
  expect(policies.field(type, field)).toEqual(policy);
});

test.each([
  ['LegalAdviser', 'unfinished'],
  ['LegalAdviser', 'twofold'],
  ['LegalAdviser', 'fromNothing'],
  ['LegalAdviser', 'absent'],
  ['Mutation', 'forgotten'],
  ['Nobody', 'name'],
  ['Object', 'constructor'],
])('has no policy for %s.%s: answered to nobody', (type, field) => {
  expect(policies.field(type, field)).toBeUndefined();
});

test.each([
  ['LegalAdviser', '__typename'],
  ['Query', '__schema'],
  ['Query', '_entities'],
  ['Query', '_service'],
  ['_Service', 'sdl'],
])('takes %s.%s for structure, though no room declares it', (type, field) => {
  expect(policies.field(type, field)).toEqual({ kind: 'structure' });
});

test('finds items by id and lists them with their coordinates', () => {
  expect(policies.item('legal.adviser.phone')).toEqual(PHONE);
  expect(policies.item('legal.adviser.age')).toBeUndefined();
  expect([...policies.items()].map(({ item, coordinate }) => [item.id, coordinate])).toEqual([
    ['legal.adviser.name', 'LegalAdviser.name'],
    ['legal.adviser.phone', 'LegalAdviser.phone'],
    ['legal.adviser.twofold', 'LegalAdviser.twofold'],
  ]);
  expect([...policies.items()]).toHaveLength(3);
});

test('knows which items an argument, an input field and an order tell of', () => {
  expect(policies.readsOfArgument('Query', 'adviser', 'phone')).toEqual([PHONE]);
  expect(policies.readsOfArgument('Query', 'adviser', 'id')).toEqual([]);
  expect(policies.readsOfInputField('AdviserFilter', 'phone')).toEqual([PHONE]);
  expect(policies.readsOfInputField('AdviserFilter', 'name')).toEqual([]);
  expect(policies.readsOfEnumValue('AdviserOrder', 'PHONE')).toEqual([PHONE, NAME]);
  expect(policies.readsOfEnumValue('AdviserOrder', 'NAME')).toEqual([]);
});

test('refuses a document that names an item which is not there', () => {
  const document = parse('type Grid { level: Int @derived(from: ["grid.grid.depth"]) }');
  expect(() => readPolicies(document)).toThrow('Grid.level names the item "grid.grid.depth"');
});
