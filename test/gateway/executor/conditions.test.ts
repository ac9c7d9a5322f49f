import { describe, expect, it } from '@jest/globals';
import { type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { compileConditions } from '../../../gateway/executor/conditions.ts';
import { saidHouse } from './said.ts';

/** How the first operation of a document is asked with some variables. */
function asked(source: string, variables: Record<string, unknown> = {}) {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  const [operation, ...others] = parse(source).definitions;
  for (const each of others) if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new TypeError('It begins with its operation.');
  return compileConditions(operation, fragments)(variables);
}

const TWO = `query ($b: Boolean!, $a: Boolean = true, $name: String) {
  maker(name: $name) @include(if: $b) ... on Query @skip(if: $a) { name } again: name @include(if: $b) }`;

describe('the way of asking an operation', () => {
  it.each([
    [{ a: false, b: true }, '01', { a: false, b: true }],
    [{ a: true, b: false }, '10', { a: true, b: false }],
    [{ b: false }, '10', { a: true, b: false }],
    [{ a: undefined, b: true }, '11', { a: true, b: true }],
    [{ a: null, b: true }, '01', { a: false, b: true }],
    [{ a: false, b: true, name: 'Smith', more: true }, '01', { a: false, b: true }],
  ])(
    'is told by the variables of its conditions, in the order of their names: %j',
    (given, name, decided) => {
      expect(asked(TWO, given)).toEqual({ name, decided });
    },
  );

  it('is told by the conditions in its fragments', () => {
    const source = `query ($a: Boolean!) { ...names }
      fragment names on Query { ...more } fragment more on Query { name @skip(if: $a) }`;

    expect(asked(source, { a: true })).toEqual({ name: '1', decided: { a: true } });
  });

  it('is told by variables of any name, and not by what every object inherits', () => {
    const source = 'query ($constructor: Boolean) { name @skip(if: $constructor) }';

    expect(asked(source)).toEqual({ name: '0', decided: { constructor: false } });
    expect(asked(source, { constructor: true }).name).toBe('1');
  });

  it.each(['{ name }', '{ name @include(if: false) }', 'query ($name: String) { maker(name: $name) }'])(
    'is one where no variable decides: %s',
    (source) => {
      expect(asked(source, { name: 'Smith' })).toEqual({ name: '', decided: {} });
    },
  );
});

describe('an operation with conditions', () => {
  /** Seven fields, each with a condition of its own. */
  const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const QUERY = `query (${NAMES.map((name) => `$${name}: Boolean!`).join(' ')}) {
    name ${NAMES.map((name) => `${name}: name @include(if: $${name})`).join(' ')} }`;
  const given = (number: number) =>
    Object.fromEntries(NAMES.map((name, index) => [name, (number & (1 << index)) !== 0]));
  const house = () =>
    saidHouse({
      things: {
        sdl: 'type Query { name: String }',
        says: `{"data":{"name":"Kettle",${NAMES.map((name) => `"${name}":"${name}"`).join()}}}`,
      },
    });

  it('is planned once for each way of asking it', async () => {
    const { ask, planned } = house();
    const told = [];
    for (const number of [1, 2, 1, 2, 0]) told.push((await ask(QUERY, given(number))).data);

    expect(told).toEqual([
      { name: 'Kettle', a: 'a' },
      { name: 'Kettle', b: 'b' },
      { name: 'Kettle', a: 'a' },
      { name: 'Kettle', b: 'b' },
      { name: 'Kettle' },
    ]);
    expect(planned).toHaveLength(3);
  });

  it('is kept in no more than sixty-four ways', async () => {
    const { ask, planned } = house();
    const askAll = async (numbers: readonly number[]) => {
      for (const number of numbers) await ask(QUERY, given(number));
      return planned.length;
    };
    const ways = Array.from({ length: 64 }, (_, number) => number);

    expect(await askAll(ways)).toBe(64);
    expect(await askAll(ways)).toBe(64);
    expect(await askAll([64, 64])).toBe(65);
    expect(await askAll([0, 64])).toBe(66);
  });
});
