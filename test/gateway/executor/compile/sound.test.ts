import { describe, expect, it } from '@jest/globals';
import { buildASTSchema, parse } from 'graphql';
import { checkSound } from '../../../../gateway/executor/compile/sound.ts';
import { typesOf } from '../../../../gateway/executor/compile/types.ts';
import type { FetchNode, Place, QueryPlan, Required } from '../../../../gateway/executor/plan.ts';
import { composeSmall } from '../house.ts';

/**
 * One subgraph finds books and films, the other one has the latest books and songs with the titles of both, and a third
 * one rates films by how many seconds they last.
 */
const { supergraph } = composeSmall({
  found: {
    sdl: `type Query { found: [Found!]! } union Found = Book | Film
      type Book @key(fields: "id") { id: ID! minutes(in: String): Int }
      type Film @key(fields: "id") { id: ID! minutes(in: String): Int }`,
  },
  latest: {
    sdl: `type Query { latest: [Found!]! } union Found = Book | Song
      type Book @key(fields: "id") { id: ID! title: String } type Song @key(fields: "id") { id: ID! title: String }`,
  },
  rates: {
    sdl: `type Query { best: Film } type Film @key(fields: "id") { id: ID! minutes(in: String): Int @external
      stars: Int @requires(fields: "minutes(in: \\"seconds\\")") }`,
  },
});
const types = typesOf(buildASTSchema(parse(supergraph), { assumeValidSDL: true }));

const fetchOf = (subgraph: string, operation: string) => ({
  kind: 'Fetch' as const,
  subgraph,
  operation,
  operationName: undefined,
  operationKind: 'query' as const,
  variables: [],
  contexts: [],
});
const root = (subgraph: string, operation: string): FetchNode => ({
  ...fetchOf(subgraph, operation),
  into: { kind: 'RootFields', place: [], outputs: [] },
});
const FOUND: Place = [{ kind: 'Field', name: 'found' }, { kind: 'Each' }];
const given = (...names: string[]): Required[] =>
  names.map((name) => ({ kind: 'Field', name, as: name, selections: null }));
const entities = (subgraph: string, selection: string, requires = given('__typename', 'id')): FetchNode => ({
  ...fetchOf(subgraph, `query ($all: [_Any!]!) { _entities(representations: $all) { ${selection} } }`),
  into: {
    kind: 'Entities',
    lookups: [{ response: '_entities', variable: 'all', places: [FOUND], requires, inputs: [], outputs: [] }],
  },
});
const inSequence = (...nodes: FetchNode[]): QueryPlan => ({ node: { kind: 'Sequence', nodes } });
const checking = (plan: QueryPlan, source: string) => () => checkSound(plan, source, types);

const ALL = root('found', '{ found { __typename ... on Book { id } ... on Film { minutes } } }');
const TITLES = entities('latest', '... on Book { title }');

describe('a plan', () => {
  it('is sound where it asks for all, by one fetch or another', () => {
    const source = '{ found { __typename ... on Book { title } ... on Film { minutes } } }';

    expect(checking(inSequence(ALL, TITLES), source)).not.toThrow();
  });

  it('is not sound where a field of one of the objects is left out, though another one has it', () => {
    const both = '{ latest { ... on Book { title } ... on Song { title } } }';

    expect(checking(inSequence(ALL), '{ found { ... on Book { title } } }')).toThrow(
      'A plan asks nobody for .found.title of Book.',
    );
    expect(checking(inSequence(root('latest', '{ latest { ... on Book { title } } }')), both)).toThrow(
      'A plan asks nobody for .latest.title of Song.',
    );
    expect(checking({ node: null }, '{ found { __typename } }')).toThrow(
      'A plan asks nobody for .found of Query.',
    );
  });

  it('leaves nothing out where it asks nothing of objects that a subgraph does not know', () => {
    const source = '{ found { ... on Book { title } ... on Song { title } } }';

    expect(checking(inSequence(ALL, TITLES), source)).not.toThrow();
  });

  it('is not sound where it asks for objects and for nothing of them', () => {
    expect(checking(inSequence(root('found', '{ found }')), '{ found { __typename } }')).toThrow(
      'A plan asks for nothing of .found.',
    );
  });

  it('is not sound where it puts two things at one place', () => {
    const again = entities('found', '... on Film { minutes(in: "seconds") }');

    expect(checking(inSequence(ALL, again), '{ found { ... on Film { minutes } } }')).toThrow(
      'A plan puts both minutes and minutes(in: "seconds") of Film at .found.minutes.',
    );
  });

  it('is not sound where a subgraph is given something else than it requires', () => {
    const film = (minutes: string) => root('found', `{ found { __typename ... on Film { id ${minutes} } } }`);
    const stars = (...names: string[]) => entities('rates', '... on Film { stars }', given('id', ...names));
    const source = '{ found { ... on Film { stars } } }';
    const why = 'A plan does not give minutes(in: "seconds") of Film to whoever requires it.';

    const [seconds, minutes] = [film('minutes(in: "seconds")'), film('minutes(in: "minutes")')];
    expect(checking(inSequence(seconds, stars('minutes')), source)).not.toThrow();
    expect(checking(inSequence(minutes, stars('minutes')), source)).toThrow(why);
    expect(checking(inSequence(seconds, stars()), source)).toThrow(why);
  });

  it('is not sound where what a subgraph requires was asked of another object at the same place', () => {
    const both = root(
      'found',
      '{ found { __typename ... on Book { minutes(in: "seconds") } ... on Film { id minutes(in: "minutes") } } }',
    );
    const stars = entities('rates', '... on Film { stars }', given('id', 'minutes'));
    const source =
      '{ found { ... on Book { minutes(in: "seconds") } ... on Film { minutes(in: "minutes") stars } } }';

    expect(checking(inSequence(both, stars), source)).toThrow(
      'A plan does not give minutes(in: "seconds") of Film to whoever requires it.',
    );
  });

  it('is not sound where a subgraph cannot look an entity up by what it is given', () => {
    const titles = entities('latest', '... on Book { title }', given('__typename', 'title'));

    expect(checking(inSequence(ALL, titles), '{ found { ... on Book { title } } }')).toThrow(
      'A plan asks latest for Book by no key that it knows.',
    );
  });

  it('is not sound where a subgraph is asked for what it has not, or has not been given what it requires', () => {
    const minutes = entities('rates', '... on Film { minutes }');

    expect(checking(inSequence(ALL, minutes), '{ found { __typename } }')).toThrow(
      'A plan asks rates for minutes of Film, which it does not have.',
    );
    expect(checking(inSequence(root('rates', '{ best { stars } }')), '{ best { stars } }')).toThrow(
      'A plan gives rates nothing of what stars of Film requires.',
    );
  });
});
