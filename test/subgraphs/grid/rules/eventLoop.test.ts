import { expect, it } from '@jest/globals';
import { type EventAction, type EventState, stateAfter } from '../../../../subgraphs/grid/rules/eventLoop.ts';

const walk = (...actions: EventAction[]) =>
  actions.reduce<EventState | null>((state, action) => state && stateAfter(state, action), 'REPORTED');

it('goes the whole way from a report to a rated and closed event', () => {
  expect(walk('ADMIT', 'ASSIGN', 'ACCEPT', 'HANDLE', 'VERIFY', 'FEED_BACK', 'RATE', 'CLOSE')).toBe('CLOSED');
});

it('gives an event to another department where a return is upheld, and back where it is not', () => {
  expect(walk('ADMIT', 'ASSIGN', 'RETURN')).toBe('RETURNED');
  expect(walk('ADMIT', 'ASSIGN', 'RETURN', 'UPHOLD_RETURN')).toBe('ADMITTED');
  expect(walk('ADMIT', 'ASSIGN', 'RETURN', 'REJECT_RETURN')).toBe('ASSIGNED');
});

it('leaves the state alone when a deadline is extended or a department urged', () => {
  expect(walk('ADMIT', 'ASSIGN', 'URGE')).toBe('ASSIGNED');
  expect(walk('ADMIT', 'ASSIGN', 'ACCEPT', 'EXTEND')).toBe('HANDLING');
  expect(walk('ADMIT', 'ASSIGN', 'ACCEPT', 'URGE')).toBe('HANDLING');
});

it('opens again what was fed back or rated, and nothing that is closed', () => {
  expect(stateAfter('FED_BACK', 'REOPEN')).toBe('HANDLING');
  expect(stateAfter('RATED', 'REOPEN')).toBe('HANDLING');
  expect(stateAfter('CLOSED', 'REOPEN')).toBeNull();
});

it('skips no step', () => {
  expect(stateAfter('REPORTED', 'ASSIGN')).toBeNull();
  expect(stateAfter('ASSIGNED', 'HANDLE')).toBeNull();
  expect(stateAfter('HANDLING', 'FEED_BACK')).toBeNull();
  expect(stateAfter('VERIFYING', 'CLOSE')).toBeNull();
});

it('does nothing with an event that was refused', () => {
  expect(walk('REFUSE')).toBe('REFUSED');
  expect(stateAfter('REFUSED', 'ADMIT')).toBeNull();
});
