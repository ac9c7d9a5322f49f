import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { LAST_DAY } from '../../../kit/sample/days.ts';
import { type EventAction, type EventState, stateAfter } from '../rules/eventLoop.ts';
import { type Moment, moment } from './days.ts';

/** One step of an event's way; the first one is the report. */
export interface PathStep extends Moment {
  readonly action: EventAction | 'REPORT';
  readonly before: EventState | null;
  readonly after: EventState;
}

const HANDLED: readonly EventAction[] = ['ACCEPT', 'HANDLE', 'VERIFY', 'FEED_BACK', 'RATE', 'CLOSE'];
const PLAIN: readonly EventAction[] = ['ADMIT', 'ASSIGN', ...HANDLED];
const WAYS: readonly (readonly EventAction[])[] = [
  PLAIN,
  PLAIN,
  PLAIN,
  ['ADMIT', 'ASSIGN', 'ACCEPT', 'HANDLE', 'FEED_BACK', 'CLOSE'],
  ['ADMIT', 'ASSIGN', 'ACCEPT', 'HANDLE', 'FEED_BACK', 'CLOSE'],
  ['ADMIT', 'ASSIGN', 'ACCEPT', 'EXTEND', 'HANDLE', 'VERIFY', 'FEED_BACK', 'CLOSE'],
  ['ADMIT', 'ASSIGN', 'URGE', 'ACCEPT', 'HANDLE', 'VERIFY', 'FEED_BACK', 'RATE', 'CLOSE'],
  ['ADMIT', 'ASSIGN', 'ACCEPT', 'HANDLE', 'VERIFY', 'FEED_BACK', 'REOPEN', 'HANDLE', 'FEED_BACK', 'CLOSE'],
  ['ADMIT', 'ASSIGN', 'RETURN', 'UPHOLD_RETURN', 'ASSIGN', ...HANDLED],
  ['ADMIT', 'ASSIGN', 'RETURN', 'REJECT_RETURN', ...HANDLED],
  ['REFUSE'],
];

/** An event's way from its report on, as far as it has come by the sample's last day. */
export function pathOf(id: string, reportedOn: string): PathStep[] {
  const way = oneOf(`way:${id}`, WAYS);
  const slow = draw(`slow:${id}`, 6) === 0;
  let minutes = draw(`minute:${id}`, 500);
  const first = {
    action: 'REPORT',
    before: null,
    after: 'REPORTED',
    ...moment(reportedOn, minutes),
  } as const;
  const steps: PathStep[] = [first];
  let state: EventState = 'REPORTED';
  for (const [index, action] of way.entries()) {
    const pace = action === 'HANDLE' ? (slow ? 9_000 : 1_800) : 500;
    minutes += 20 + draw(`pace:${id}${index}`, pace);
    const next = stateAfter(state, action);
    if (next === null) throw new Error(`${action} does not follow ${state}.`);
    const when = moment(reportedOn, minutes);
    if (when.day > LAST_DAY) break;
    steps.push({ action, before: state, after: next, ...when });
    state = next;
  }
  return steps;
}
