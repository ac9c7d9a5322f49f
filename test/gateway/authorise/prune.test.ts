import { describe, expect, it } from '@jest/globals';
import { GraphQLError, buildSchema, parse, print } from 'graphql';
import { prune } from '../../../gateway/authorise/prune.ts';
import { shape } from '../../../gateway/authorise/shape.ts';
import type { Caller } from '../../../kit/caller/caller.ts';
import { Refusals } from '../../../kit/decision/refusals.ts';
import { readPolicies } from '../../../kit/vocabulary/policies.ts';
import { circumstances } from '../../kit/decision/makers.ts';

const SDL = `
  directive @item(id: ID!, source: String!, sharing: String!, openness: String!) on FIELD_DEFINITION
  directive @structure on FIELD_DEFINITION
  directive @allow(roles: [String!]!) on FIELD_DEFINITION
  directive @reads(items: [ID!]!) on ENUM_VALUE
  enum Kind { ANY TAXED @reads(items: ["shop.tax"]) }
  type Query { shop(id: ID): Shop @structure, shops(kind: Kind): [Shop] @structure }
  type Shop {
    name: String @item(id: "shop.name", source: "JUSTICE", sharing: "UNCONDITIONAL", openness: "OPEN")
    tax(year: Int): Tax @item(id: "shop.tax", source: "JUSTICE", sharing: "WITHHELD", openness: "CLOSED")
    owner: String! @item(id: "shop.owner", source: "JUSTICE", sharing: "WITHHELD", openness: "CLOSED")
    unsaid: String
  }
  type Tax { paid: Int @structure }
  type Mutation { close(id: ID): Shop @allow(roles: ["LEGAL_STEWARD"]) }
`;
const schema = buildSchema(SDL);
const policies = readPolicies(SDL);
const steward: Caller = {
  client: 'test',
  departments: [{ code: 'HOUSING-445102', function: 'HOUSING', region: '445102' }],
  jurisdiction: ['445102'],
  roles: ['LEGAL_STEWARD'],
  purposes: [],
};

const asker = (caller: Caller | null) => ({ ...circumstances({ caller }), language: 'en' as const });
const pruned = (source: string, caller: Caller | null = null, operationName?: string) =>
  prune({ document: parse(source), operationName }, schema, policies, asker(caller));
const text = (source: string, caller: Caller | null = null, operationName?: string) =>
  print(pruned(source, caller, operationName).document).replace(/\s+/g, ' ');

describe('the gateway takes out of a question what its caller may not have', () => {
  it('and asks for nothing below it, nor for the variables of it alone', () => {
    expect(text('query ($id: ID, $year: Int) { shop(id: $id) { tax(year: $year) { paid } name } }')).toBe(
      'query ($id: ID) { shop(id: $id) { __refused_0: __typename name } }',
    );
  });

  it('under one name, however often it is selected', () => {
    const twice =
      '{ shop { tax { paid } ...More } } fragment More on Shop { tax { paid } mine: tax { paid } }';
    expect(text(twice)).toBe(
      '{ shop { __refused_0: __typename ...More } } fragment More on Shop { __refused_0: __typename __refused_1: __typename }',
    );
  });

  it.each([
    ['in the text', '{ shops(kind: TAXED) { name } }'],
    ['as a default', 'query ($kind: Kind = TAXED) { shops(kind: $kind) { name } }'],
  ])('a list whose filter, given %s, reads what is withheld', (_, source) => {
    expect(text(source, steward)).toContain('__refused_0: __typename');
    expect(text('{ shops(kind: ANY) { name } }', steward)).toBe('{ shops(kind: ANY) { name } }');
  });

  it('a field without a policy from everybody', () => {
    expect(text('{ shop { unsaid name } }', steward)).toBe('{ shop { __refused_0: __typename name } }');
  });

  it('leaving to the source what promises a value, for its refusal takes the parent along', () => {
    expect(text('{ shop { owner } }')).toBe('{ shop { owner } }');
  });

  it('and leaves a question that is all allowed as it is', () => {
    const document = parse('{ shop { name } }');
    expect(prune({ document }, schema, policies, asker(null)).document).toBe(document);
  });

  it('and puts null in its place', () => {
    const { pruned: taken } = pruned('{ shop { mine: tax { paid } name } }');
    const refusals = new Refusals();
    const data = { shop: [{ __refused_0: 'Shop', name: 'A' }, { __refused_0: 'Shop', name: 'B' }, null] };

    const shaped = shape(data, taken, refusals);

    expect(JSON.stringify(shaped)).toBe('{"shop":[{"mine":null,"name":"A"},{"mine":null,"name":"B"},null]}');
    expect(refusals.errors('en')).toMatchObject([
      {
        path: ['shop', 'mine'],
        extensions: { code: 'UNAUTHENTICATED', coordinate: 'Shop.tax', item: 'shop.tax', rows: 2 },
      },
    ]);
  });
});

describe('a mutation', () => {
  const MUTATION = 'mutation { close(id: 1) { name } }';

  it('goes on for its roles', () => {
    expect(text(MUTATION, steward)).toBe('mutation { close(id: 1) { name } }');
  });

  it.each([
    ['without the role', MUTATION],
    ['through a fragment', 'mutation { ...All } fragment All on Mutation { close(id: 1) { name } }'],
  ])('is refused whole %s', (_, source) => {
    const refused = () => pruned(source, { ...steward, roles: ['DATA_STEWARD'] });

    expect(refused).toThrow(GraphQLError);
    expect(refused).toThrow(
      expect.objectContaining({
        message:
          'This action needs the role LEGAL_STEWARD: send a token of a client that is registered with it.',
        extensions: {
          code: 'FORBIDDEN',
          coordinate: 'Mutation.close',
          roles: ['LEGAL_STEWARD'],
          http: { status: 403 },
        },
      }),
    );
  });

  it('that stands beside the question is none of its business', () => {
    const both = 'query Ask { shop { name } } mutation Act { close { name } }';
    expect(() => pruned(both, null, 'Ask')).not.toThrow();
    expect(() => pruned(both, null, 'Act')).toThrow(GraphQLError);
  });
});
