import { describe, expect, it } from '@jest/globals';
import { transitionOf } from '../../../kit/action/workflow.ts';
import { emergencyAccess } from '../../../subgraphs/sharing/workflow.ts';

const OUTCOMES = [
  ['OPEN', 'end', 'AWAITING_REVIEW'],
  ['OPEN', 'justify', null],
  ['OPEN', 'object', null],
  ['OPEN', 'restore', null],
  ['AWAITING_REVIEW', 'end', null],
  ['AWAITING_REVIEW', 'justify', 'JUSTIFIED'],
  ['AWAITING_REVIEW', 'object', 'NOT_JUSTIFIED'],
  ['AWAITING_REVIEW', 'restore', null],
  ['JUSTIFIED', 'end', null],
  ['JUSTIFIED', 'justify', null],
  ['JUSTIFIED', 'object', null],
  ['JUSTIFIED', 'restore', null],
  ['NOT_JUSTIFIED', 'end', null],
  ['NOT_JUSTIFIED', 'justify', null],
  ['NOT_JUSTIFIED', 'object', null],
  ['NOT_JUSTIFIED', 'restore', 'RESTORED'],
  ['RESTORED', 'end', null],
  ['RESTORED', 'justify', null],
  ['RESTORED', 'object', null],
  ['RESTORED', 'restore', null],
] as const;

describe('an emergency access', () => {
  it.each(OUTCOMES)('that is %s: %s makes it %s', (state, action, outcome) => {
    expect(transitionOf(emergencyAccess, state, action)?.to ?? null).toBe(outcome);
  });

  it('is ended by either side, judged by stewards, and restored by the data authority', () => {
    expect(emergencyAccess.OPEN.end.roles).toEqual(['STEWARD', 'EMERGENCY_OFFICER']);
    expect(emergencyAccess.AWAITING_REVIEW.justify.roles).toEqual(['STEWARD']);
    expect(emergencyAccess.AWAITING_REVIEW.object.roles).toEqual(['STEWARD']);
    expect(emergencyAccess.NOT_JUSTIFIED.restore.roles).toEqual(['DATA_STEWARD']);
  });
});
