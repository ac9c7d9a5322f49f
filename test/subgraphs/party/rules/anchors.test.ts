import { expect, it } from '@jest/globals';
import { branchAmong } from '../../../../subgraphs/party/rules/anchors.ts';

it('names the permanent branch of a compound', () => {
  expect(branchAmong([{ kind: 'PROVISIONAL_BRANCH' }, { kind: 'COMPOUND_BRANCH' }])).toEqual({
    kind: 'COMPOUND_BRANCH',
  });
});

it('names the provisional branch while there is no permanent one', () => {
  expect(branchAmong([{ kind: 'PROVISIONAL_BRANCH' }])).toEqual({ kind: 'PROVISIONAL_BRANCH' });
});

it('names none where only others are anchored', () => {
  expect(branchAmong([{ kind: 'OWNERS_COMMITTEE_BRANCH' }])).toBeNull();
});
