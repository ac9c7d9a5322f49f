import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Positions } from '../../../../gateway/executor/compile/representations.ts';

type Representation = Readonly<Record<string, unknown>>;

function areAlike(one: Representation, other: Representation): boolean {
  const positions = new Positions();
  return positions.of(one) === positions.of(other);
}

it.each([
  ['a number and its text', { __typename: 'T', id: 1 }, { __typename: 'T', id: '1' }],
  ['two types', { __typename: 'T', id: '1' }, { __typename: 'U', id: '1' }],
  ['two keys of one type', { __typename: 'T', id: '1' }, { __typename: 'T', code: '1' }],
  ['colons in a key', { __typename: 'T', id: 'a:T' }, { __typename: 'T', id: 'a' }],
  ['a truth and its text', { __typename: 'T', id: true }, { __typename: 'T', id: 'true' }],
  ['nothing and its text', { __typename: 'T', id: null }, { __typename: 'T', id: 'null' }],
  ['keys in an object', { __typename: 'T', of: { id: '1' } }, { __typename: 'T', of: { id: 1 } }],
  [
    'two fields the other way round',
    { __typename: 'T', a: '1', b: '2' },
    { __typename: 'T', a: '2', b: '1' },
  ],
])('tells apart %s', (_, one, other) => {
  expect(areAlike(one, other)).toBe(false);
});

it('tells representations apart just where their JSON differs', () => {
  const name = fc.constantFrom('T', 'U', 'id', 'code');
  const value = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('1', 'T:id:1', 'string:T'),
  );
  const representation = fc
    .tuple(name, fc.dictionary(name, value, { minKeys: 1, maxKeys: 3 }))
    .map(([type, fields]) => ({ __typename: type, ...fields }));

  fc.assert(
    fc.property(representation, representation, (one, other) => {
      expect(areAlike(one, other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
});
