import { expect, it } from '@jest/globals';
import { each } from '../../../../subgraphs/sharing/rules/each.ts';

it('what is sent about many is sent about each, under the same key', () => {
  const input = { key: 'k', agreements: ['a-1', 'a-2'], reason: '用途不符' };

  const { ids, inputOf, input: whole } = each(input);

  expect(ids).toEqual(['a-1', 'a-2']);
  expect(inputOf('a-2')).toEqual({ key: 'k', agreement: 'a-2', reason: '用途不符' });
  expect(whole).toEqual(input);
});
