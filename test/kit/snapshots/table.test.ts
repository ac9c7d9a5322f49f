import { expect, it } from '@jest/globals';
import { tableOf } from '../../../kit/snapshots/table.ts';

const counted = [
  { region: '445102010018', value: 'YES', count: 3 },
  { region: '445102010018', value: 'NO', count: 20 },
  { region: '445102010001', value: 'NO', count: 5 },
  { region: '445103121205', value: 'YES', count: 7 },
];

it('adds up from the communities to the province', () => {
  const table = tableOf(counted, ['YES', 'NO']);

  expect([...table.values()].map(({ region, counts, total }) => [region, ...counts.values(), total])).toEqual(
    [
      ['440000', 10, 25, 35],
      ['445100', 10, 25, 35],
      ['445102', 3, 25, 28],
      ['445102010', 3, 25, 28],
      ['445102010001', 0, 5, 5],
      ['445102010018', 3, 20, 23],
      ['445103', 7, 0, 7],
      ['445103121', 7, 0, 7],
      ['445103121205', 7, 0, 7],
    ],
  );
  expect(table.get('445102010')).toMatchObject({
    above: '445102',
    below: ['445102010001', '445102010018'],
  });
});

it('is refused a value that nobody has announced', () => {
  expect(() => tableOf(counted, ['YES'])).toThrow('NO is none of YES.');
});
