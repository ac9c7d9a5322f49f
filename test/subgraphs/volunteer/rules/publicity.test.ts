import { expect, it } from '@jest/globals';
import { isPublic } from '../../../../subgraphs/volunteer/rules/publicity.ts';

it.each(['PUBLISHED', 'CLAIMED', 'FULFILLED'])('lets everybody know of a need that is %s', (state) => {
  expect(isPublic({ state })).toBe(true);
});

it.each(['SUBMITTED', 'REJECTED', 'SOMETHING_NEW'])('keeps a need that is %s to its source', (state) => {
  expect(isPublic({ state })).toBe(false);
});
