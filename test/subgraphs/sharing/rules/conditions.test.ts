import { expect, it } from '@jest/globals';
import { conditionsOf } from '../../../../subgraphs/sharing/rules/conditions.ts';

it.each([
  ['what is open', 'UNCONDITIONAL', 'OPEN', 'PERSONAL', []],
  ['what departments may have', 'UNCONDITIONAL', 'ON_REQUEST', 'NONE', ['REGISTERED_APPLICATION']],
  ['what needs an agreement', 'CONDITIONAL', 'CLOSED', 'NONE', ['AGREEMENT', 'DECLARED_PURPOSE']],
  ['a phone', 'CONDITIONAL', 'CLOSED', 'PERSONAL', ['AGREEMENT', 'DECLARED_PURPOSE', 'MASKED_UNLESS_FULL']],
  [
    'an illness',
    'CONDITIONAL',
    'CLOSED',
    'SENSITIVE',
    ['AGREEMENT', 'DECLARED_PURPOSE', 'ONE_SUBJECT', 'CASE_AND_ASSESSMENT'],
  ],
  ['what leaves its source for nobody', 'WITHHELD', 'CLOSED', 'PERSONAL', []],
] as const)('says what %s asks for', (_what, sharing, openness, sensitivity, conditions) => {
  expect(conditionsOf({ sharing, openness, sensitivity })).toEqual(conditions);
});
