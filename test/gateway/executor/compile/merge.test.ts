import { afterEach, describe, expect, it } from '@jest/globals';
import { type Says, saidHouse } from '../said.ts';

const house = (said: Says, priced = '{"data":{"_entities":[{"price":5}]}}') =>
  saidHouse({
    things: {
      sdl: `type Query { thing: Thing maker(with: With): String } input With { a: Int }
        type Thing @key(fields: "id") { id: ID! name: String made: Maker } type Maker { name: String }`,
      says: said,
    },
    prices: {
      sdl: 'type Thing @key(fields: "id") { id: ID! price: Int }',
      says: priced,
    },
  });

describe('names that every object inherits', () => {
  afterEach(() => {
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'change nothing of anybody where a hostile subgraph answers them: %s',
    async (name) => {
      const hostile = `"${name}":{"polluted":1,"prototype":{"polluted":1}}`;
      const { ask } = house(
        `{"data":{${hostile},"thing":{"__typename":"Thing","id":"1","name":"Kettle",${hostile}}}}`,
        `{"data":{${hostile},"_entities":[{"price":5,${hostile}}]}}`,
      );

      expect(await ask('{ thing { id name price } }')).toEqual({
        data: { thing: { id: '1', name: 'Kettle', price: 5 } },
      });
    },
  );

  it.each(['__proto__', 'constructor', 'toString'])(
    'are names like any other where a client gives them: %s',
    async (name) => {
      // Whatever a subgraph is asked to call them.
      const { ask } = house(({ query }) => {
        const [, outer, inner] = /(\w+): ?thing.*?(\w+): ?name/s.exec(query) ?? [];
        return `{"data":{"${outer}":{"__typename":"Thing","id":"1","${inner}":"Kettle"}}}`;
      });
      const answer = JSON.stringify((await ask(`{ ${name}: thing { ${name}: name price } }`)).data);

      expect(answer).toBe(`{"${name}":{"${name}":"Kettle","price":5}}`);
    },
  );

  it.each(['__proto__', 'constructor'])('are names of what the schema says of itself: %s', async (name) => {
    const { ask } = house('{}');

    expect(JSON.stringify(await ask(`{ ${name}: __type(name: "Maker") { ${name}: name } }`))).toBe(
      `{"data":{"${name}":{"${name}":"Maker"}}}`,
    );
  });

  it('are names of variables', async () => {
    const { ask, asked } = house('{"data":{"maker":"Smith"}}');
    await ask('query ($__proto__: With = {a: 1}) { maker(with: $__proto__) }');

    expect(JSON.stringify(asked[0]?.variables)).toBe('{"__proto__":{"a":1}}');
  });

  it('that an object has for what it is leave the data of the others', async () => {
    const { ask } = house(
      '{"data":{"thing":{"__typename":{"toString":1,"valueOf":1},"id":"1","name":"Kettle"}}}',
    );

    expect(await ask('{ thing { name price } }')).toEqual({
      data: { thing: { name: 'Kettle', price: null } },
      errors: [{ message: 'Nobody answered Thing.price.', path: ['thing', 'price'] }],
    });
  });
});
