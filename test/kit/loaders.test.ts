import { expect, it } from '@jest/globals';
import { countByKey, known, manyByKey, oneByKey, perArguments } from '../../kit/loaders.ts';

interface Row {
  readonly key: string;
  readonly value: number;
}

const rows: readonly Row[] = [
  { key: 'b', value: 1 },
  { key: 'a', value: 2 },
  { key: 'b', value: 3 },
];
const keyOf = ({ key }: Row) => key;

it('fetches the keys of one moment together and answers in their order, a missing one as null', async () => {
  const asked: (readonly string[])[] = [];
  const loader = oneByKey<Row>(async (keys) => {
    asked.push(keys);
    return Promise.resolve(rows.slice(0, 2));
  }, keyOf);

  const found = await Promise.all(['a', 'none', 'b', 'a'].map((key) => loader.load(key)));

  expect(found).toEqual([rows[1], null, rows[0], rows[1]]);
  expect(asked).toEqual([['a', 'none', 'b']]);
});

it('keeps the rows of a key in the order in which they came, and has none for a key without rows', async () => {
  const loader = manyByKey<Row>(() => Promise.resolve(rows), keyOf);

  expect(await loader.loadMany(['b', 'none'])).toEqual([[rows[0], rows[2]], []]);
});

it('counts nothing as zero', async () => {
  const loader = countByKey(() => Promise.resolve([{ key: 'a', count: 7 }]));

  expect(await loader.loadMany(['none', 'a'])).toEqual([0, 7]);
});

it('has one loader for equal arguments and another for others', () => {
  const loaders = perArguments((given: { level: number | null }) => ({ given }));

  expect(loaders({ level: 1 })).toBe(loaders({ level: 1 }));
  expect(loaders({ level: 1 })).not.toBe(loaders({ level: null }));
});

it('leaves out of a list what nobody knows any more', async () => {
  const loader = oneByKey<Row>(() => Promise.resolve(rows), keyOf);

  expect((await known(loader, ['a', 'gone'])).map(keyOf)).toEqual(['a']);
});
