import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { unexplained } from '../../../../gateway/executor/project/faults.ts';

type Path = readonly (string | number)[];

const fault = (path: Path) => ({ message: `Nothing at ${path.join('.')}.`, reversed: path.toReversed() });
const problem = (path: Path | undefined) => ({ path, error: new GraphQLError('It failed.') });
const PRICE: Path = ['things', 1, 'price'];

describe('a null that nobody said', () => {
  it.each<[string, (Path | undefined)[]]>([
    ['at its place', [['things', 1, 'price']]],
    ['in another row, as a problem may be told once for all', [['things', 0, 'price']]],
    ['above it', [['things']]],
    ['below it', [['things', 1, 'price', 'amount']]],
    ['of everything', [undefined]],
    ['of a list of everything', [[0]]],
    ['beside what is about something else', [['name'], ['things', 'weight'], ['things', 'price']]],
  ])('is not told where a problem was told %s', (_, paths) => {
    expect(unexplained([fault(PRICE)], paths.map(problem))).toEqual([]);
  });

  it.each<[string, Path[]]>([
    ['nowhere', []],
    ['beside it', [['things', 1, 'weight']]],
    ['of something else with the same end', [['price']]],
    ['of something whose name begins alike', [['thing'], ['things', 'priceOf']]],
  ])('is told where a problem was told %s', (_, paths) => {
    const [told, ...others] = unexplained([fault(PRICE)], paths.map(problem));

    expect([told?.message, told?.path]).toEqual(['Nothing at things.1.price.', ['things', 1, 'price']]);
    expect(others).toEqual([]);
  });

  it('of everything is told where nothing else was, and not where anything was', () => {
    expect(unexplained([fault([])], [])).toHaveLength(1);
    expect(unexplained([fault([])], [problem(['things'])])).toEqual([]);
  });
});

it('many nulls are held against many problems', () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => row);
  const faults = rows.map((row) => fault(['things', row, `price${row}`]));
  const problems = rows.map((row) => problem(['things', row, `price${row + 1}`]));

  expect(unexplained(faults, problems).map(({ path }) => path)).toEqual([['things', 0, 'price0']]);
});
