import { describe, expect, it } from '@jest/globals';
import { saidHouse } from '../said.ts';

const things = (field: string, said: string, more = '') =>
  saidHouse({
    things: {
      sdl: `type Query { things: ${field} } type Thing { id: ID! price: Int! } ${more}`,
      says: `{"data":{"things":${said}}}`,
    },
  });

const NULL_PRICE = 'Cannot return null for non-nullable field Thing.price.';
const ROWS = '[{"id":"1","price":5},{"id":"2","price":null},{"id":"3","price":7}]';
const [FIRST, LAST] = [
  { id: '1', price: 5 },
  { id: '3', price: 7 },
];

describe('a null where none may be', () => {
  it.each([
    ['[Thing]', [FIRST, null, LAST]],
    ['[Thing]!', [FIRST, null, LAST]],
    ['[Thing!]', null],
  ])('takes the nearest place with it that may be null: %s', async (field, expected) => {
    expect(await things(field, ROWS).ask('{ things { id price } }')).toEqual({
      data: { things: expected },
      errors: [{ message: NULL_PRICE, path: ['things', 1, 'price'] }],
    });
  });

  it.each(['[Thing!]!', '[[Thing!]!]!'])(
    'takes everything with it where nothing may be: %s',
    async (field) => {
      const said = field.startsWith('[[') ? `[${ROWS}]` : ROWS;

      expect(await things(field, said).ask('{ things { id price } }')).toMatchObject({ data: null });
    },
  );

  it('takes its own list with it inside of a list', async () => {
    const { data, errors } = await things('[[Thing!]]', `[[{"id":"0","price":1}],${ROWS}]`).ask(
      '{ things { id price } }',
    );

    expect(data).toEqual({ things: [[{ id: '0', price: 1 }], null] });
    expect(errors).toEqual([{ message: NULL_PRICE, path: ['things', 1, 1, 'price'] }]);
  });
});

describe('a value that does not fit', () => {
  const leaf = (type: string, said: string) =>
    saidHouse({
      things: {
        sdl: `type Query { leaf: ${type} } enum Colour { RED GREEN } scalar Anything`,
        says: `{"data":{"leaf":${said}}}`,
      },
    }).ask('{ leaf }');

  it.each([
    ['Int', '1.5'],
    ['Int', '"1"'],
    ['Int', '2147483648'],
    ['Float', '"1.5"'],
    ['String', '5'],
    ['Boolean', '1'],
    ['ID', '1.5'],
    ['ID', '9007199254740993'],
    ['ID', 'true'],
    ['Colour', '"BLUE"'],
    ['Colour', '"toString"'],
  ])('is null and told: %s', async (type, said) => {
    expect(await leaf(type, said)).toEqual({
      data: { leaf: null },
      errors: [{ message: `Invalid value for Query.leaf: it is no ${type}.`, path: ['leaf'] }],
    });
  });

  it('is null alone among the others of a list', async () => {
    expect(await leaf('[Int]', '[1,"two",3]')).toEqual({
      data: { leaf: [1, null, 3] },
      errors: [{ message: 'Invalid value for Query.leaf: it is no Int.', path: ['leaf', 1] }],
    });
  });

  it.each([
    ['Int', '-2147483648', -2147483648],
    ['Float', '2', 2],
    ['ID', '"a"', 'a'],
    ['ID', '7', '7'],
    ['ID', '-9007199254740991', '-9007199254740991'],
    ['[ID]', '["a",7,null,"8"]', ['a', '7', null, '8']],
    ['Anything', '{"a":[1]}', { a: [1] }],
    ['Colour', '"RED"', 'RED'],
  ])('is not one that does: %s', async (type, said, expected) => {
    expect(await leaf(type, said)).toEqual({ data: { leaf: expected } });
  });

  it.each([
    ['[Thing]', '{"id":"1"}', 'it is no list.'],
    ['Thing', '[1]', 'it is no object.'],
    ['Thing', '"text"', 'it is no object.'],
  ])('is no %s', async (field, said, reason) => {
    expect(await things(field, said).ask('{ things { id } }')).toEqual({
      data: { things: null },
      errors: [{ message: `Invalid value for Query.things: ${reason}`, path: ['things'] }],
    });
  });

  it.each(['"Nobody"', '"Query"', 'null', '{"toString":1,"valueOf":1}', '["Thing"]'])(
    'is no object of an interface that nobody knows: %s',
    async (typename) => {
      const house = saidHouse({
        things: {
          sdl: 'type Query { one: Being } interface Being { id: ID! } type Thing implements Being { id: ID! }',
          says: `{"data":{"one":{"__typename":${typename},"id":"1"}}}`,
        },
      });

      expect(await house.ask('{ one { id } }')).toEqual({
        data: { one: null },
        errors: [{ message: 'Invalid value for Query.one: nobody says which Being it is.', path: ['one'] }],
      });
    },
  );
});

describe('an ID', () => {
  it('that is a number at its source is a string in the response, and goes on as it came', async () => {
    const house = saidHouse({
      things: {
        sdl: 'type Query { things: [Thing] } type Thing @key(fields: "id") { id: ID! name: String }',
        says: `{"data":{"things":[{"__typename":"Thing","id":"1","name":"Kettle"},
          {"__typename":"Thing","id":2,"name":"Anvil"}]}}`,
      },
      prices: {
        sdl: 'type Thing @key(fields: "id") { id: ID! price: Int }',
        says: '{"data":{"_entities":[{"price":5},{"price":6}]}}',
      },
    });

    expect(await house.ask('{ things { id name price } }')).toEqual({
      data: {
        things: [
          { id: '1', name: 'Kettle', price: 5 },
          { id: '2', name: 'Anvil', price: 6 },
        ],
      },
    });
    expect(house.asked[1]?.variables).toEqual({
      representations: [
        { __typename: 'Thing', id: '1' },
        { __typename: 'Thing', id: 2 },
      ],
    });
  });
});
