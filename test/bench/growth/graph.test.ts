import { describe, expect, it } from '@jest/globals';
import { Supergraph } from '@apollo/federation-internals';
import { parse, validate } from 'graphql';
import { compose, operation, subgraphsOf } from '../../../bench/growth/graph.ts';

const askedOf = (size: number) =>
  [...operation(size, 0).matchAll(/ name(\d+)/g)].map(([, index]) => Number(index));

describe('a graph of some size', () => {
  it('is composed of so many subgraphs, each at its address', () => {
    const urls = Object.fromEntries(subgraphsOf(5).map(({ name }) => [name, `http://${name}.example/`]));
    const graphs = [...compose(5, urls).matchAll(/@join__graph\(name: "(\w+)", url: "(.*?)"\)/g)];

    expect(graphs.map(([, name, url]) => [name, url])).toEqual([
      ['s0', 'http://s0.example/'],
      ['s1', 'http://s1.example/'],
      ['s2', 'http://s2.example/'],
      ['s3', 'http://s3.example/'],
      ['s4', 'http://s4.example/'],
    ]);
  });

  it('is asked valid operations, of which each asks for something else', () => {
    const schema = Supergraph.build(compose(5, {})).apiSchema().toGraphQLJSSchema();

    expect(operation(5, 8)).toBe(
      'query Q8 { place(id: "8") { id name0 count0 thing0x3 { title size } name1 count1 thing1x3 { title size }' +
        ' name2 count2 thing2x3 { title size } name4 count4 thing4x3 { title size } } }',
    );
    for (let number = 0; number < 10; number++)
      expect(validate(schema, parse(operation(5, number)))).toEqual([]);
  });

  it.each([
    [5, [0, 1, 2, 4]],
    [20, [0, 6, 12, 19]],
    [50, [0, 16, 32, 49]],
    [100, [0, 33, 66, 99]],
  ])('is asked of four subgraphs all over it, however many it has: %d', (size, asked) => {
    expect(askedOf(size)).toEqual(asked);
  });
});
