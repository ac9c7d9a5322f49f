import { describe, expect, it } from '@jest/globals';
import { saidHouse } from '../said.ts';

const house = (said: string) =>
  saidHouse({
    things: {
      sdl: `type Query { thing(id: ID): Thing } type Thing { "What it is called." name: String price: Int }
        type Mutation { rename(name: String): String }`,
      says: said,
    },
  });
const KETTLE = '{"data":{"thing":{"name":"Kettle"}}}';

describe('what is asked of the schema', () => {
  it('is answered beside data, in the order in which it is asked, and no subgraph is asked for it', async () => {
    const { ask, asked } = house(KETTLE);
    const told = await ask(
      `query ($type: String!, $id: ID) {
      __schema { queryType { name } } thing(id: $id) { name } type: __type(name: $type) { fields { name description } }
      root: __typename }`,
      { type: 'Thing', id: 't1' },
    );

    expect(JSON.stringify(told)).toBe(
      JSON.stringify({
        data: {
          __schema: { queryType: { name: 'Query' } },
          thing: { name: 'Kettle' },
          type: {
            fields: [
              { name: 'name', description: 'What it is called.' },
              { name: 'price', description: null },
            ],
          },
          root: 'Query',
        },
      }),
    );
    expect(asked).toHaveLength(1);
    expect(asked[0]?.query).not.toContain('__');
    expect(asked[0]?.variables).toEqual({ id: 't1' });
  });

  it('is asked through fragments and by conditions like anything else', async () => {
    const { ask } = house(KETTLE);
    const query = `query ($with: Boolean!) { ...both __type(name: "Thing") { ...named } }
      fragment both on Query { thing { name } __schema @include(if: $with) { mutationType { ...named } } }
      fragment named on __Type { kind @include(if: $with) name }`;

    expect(await ask(query, { with: true })).toEqual({
      data: {
        thing: { name: 'Kettle' },
        __schema: { mutationType: { kind: 'OBJECT', name: 'Mutation' } },
        __type: { kind: 'OBJECT', name: 'Thing' },
      },
    });
    expect(await ask(query, { with: false })).toEqual({
      data: { thing: { name: 'Kettle' }, __type: { name: 'Thing' } },
    });
  });

  it('is answered where its subgraph fails, or answers for the schema itself', async () => {
    expect(
      await house(
        '{"data":{"thing":null,"__type":{"name":"Other"}},"errors":[{"message":"Down.","path":["thing"]}]}',
      ).ask('{ thing { name } __type(name: "Thing") { name } }'),
    ).toEqual({
      data: { thing: null, __type: { name: 'Thing' } },
      errors: [{ message: 'Down.', path: ['thing'], extensions: { subgraph: 'things' } }],
    });
  });

  it('asks nobody where nothing else is asked', async () => {
    const { ask, asked, planned } = house('{}');

    expect(await ask('{ __type(name: "Nothing") { name } __typename }')).toEqual({
      data: { __type: null, __typename: 'Query' },
    });
    expect([asked, planned]).toEqual([[], []]);
  });
});
