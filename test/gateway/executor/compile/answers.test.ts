import { describe, expect, it } from '@jest/globals';
import { type Says, saidHouse } from '../said.ts';

const LIST = `{"data":{"things":[
  {"__typename":"Thing","id":"1"},{"__typename":"Thing","id":"2"},{"__typename":"Thing","id":"1"}]}}`;
const shop = (prices: Says, things: Says = LIST) =>
  saidHouse({
    things: {
      sdl: 'type Query { things: [Thing] name: String } type Thing @key(fields: "id") { id: ID! }',
      says: things,
    },
    prices: {
      sdl: 'type Query { currency: String } type Thing @key(fields: "id") { id: ID! price: Int }',
      says: prices,
    },
  });
const NONE = [
  { id: '1', price: null },
  { id: '2', price: null },
  { id: '1', price: null },
];
const PRICES = '{ things { id price } }';

describe('entities', () => {
  it('are asked for once, however many there are', async () => {
    const house = shop('{"data":{"_entities":[{"price":5},{"price":6}]}}');

    expect(await house.ask(PRICES)).toEqual({
      data: {
        things: [
          { id: '1', price: 5 },
          { id: '2', price: 6 },
          { id: '1', price: 5 },
        ],
      },
    });
    expect(house.asked.map(({ subgraph, variables }) => [subgraph, variables])).toEqual([
      ['things', {}],
      [
        'prices',
        {
          representations: [
            { __typename: 'Thing', id: '1' },
            { __typename: 'Thing', id: '2' },
          ],
        },
      ],
    ]);
  });

  it('have an error at each place of the one that failed, under the names that the client gave', async () => {
    const house = shop(
      '{"data":{"_entities":[{"price":null},{"price":6}]},"errors":[{"message":"No price.","path":["_entities",0,"price"]}]}',
      LIST.replace('things', 'all'),
    );

    const { data, errors } = await house.ask('{ all: things { id price } }');
    expect(data).toEqual({
      all: [
        { id: '1', price: null },
        { id: '2', price: 6 },
        { id: '1', price: null },
      ],
    });
    expect(errors).toEqual(
      [0, 2].map((row) => ({
        message: 'No price.',
        path: ['all', row, 'price'],
        extensions: { subgraph: 'prices' },
      })),
    );
  });

  it.each([
    ['one too few', '{"data":{"_entities":[{"price":5}]}}', 'prices does not answer.'],
    [
      'one too many',
      '{"data":{"_entities":[{"price":5},{"price":6},{"price":7}]}}',
      'prices does not answer.',
    ],
    ['none', '{"data":{}}', 'prices does not answer.'],
    ['no data and no reason', '{"data":null}', 'prices does not answer.'],
    ['a reason without data', '{"data":null,"errors":[{"message":"Down."}]}', 'Down.'],
    [
      'a reason for one that nobody asked for',
      '{"data":{"_entities":[null,null]},"errors":[{"message":"Down.","path":["_entities",7]}]}',
      'Down.',
    ],
  ])('are null and told where the answer has %s', async (_, said, message) => {
    expect(await shop(said).ask(PRICES)).toEqual({
      data: { things: NONE },
      errors: [
        {
          message,
          path: ['things'],
          extensions: { subgraph: 'prices' },
        },
      ],
    });
  });
});

describe('root fields', () => {
  it('are null and told where the answer has neither data nor a reason', async () => {
    const { data, errors } = await shop('{}', '{"data":null}').ask('{ name }');

    expect(data).toEqual({ name: null });
    expect(errors?.map(({ message }) => message)).toEqual(['things does not answer.']);
  });
});

describe('errors in a form of their own', () => {
  it.each([
    ['with nulls where nothing is', '[{"message":"Down.","path":null,"extensions":null,"locations":null}]'],
    ['with a path that is none', '[{"message":"Down.","path":5,"extensions":"all"}]'],
    ['with a path of anything', '[{"message":"Down.","path":[{"a":1}]}]'],
  ])('are told: %s', async (_, errors) => {
    const said = `{"data":{"name":null,"things":null},"errors":${errors}}`;

    expect(await shop('{}', said).ask('{ name }')).toEqual({
      data: { name: null },
      errors: [{ message: 'Down.', extensions: { subgraph: 'things' } }],
    });
  });

  it.each(['[null]', '[{"text":"Down."}]', '{"message":"Down."}', '"Down."', '[[]]', 'true'])(
    'leave the data of the others: %s',
    async (errors) => {
      const house = shop(`{"data":{"_entities":null},"errors":${errors}}`);

      const told = await house.ask(PRICES);
      expect(told.data).toEqual({ things: NONE });
      expect(told.errors?.length).toBe(1);
    },
  );
});

it('a client that has gone before has nothing asked', async () => {
  const house = shop('{}', '{"data":{"name":"Kettle"}}');
  const { data } = await house.ask('{ name }', {}, AbortSignal.abort());

  expect(data).toEqual({ name: null });
  expect(house.asked).toEqual([]);
});
