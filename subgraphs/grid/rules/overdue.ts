import type { EventState } from './eventLoop.ts';

/** Until whoever reported an event has heard of it, the event is still to be handled. */
export const TO_BE_HANDLED: readonly EventState[] = [
  'REPORTED',
  'ADMITTED',
  'ASSIGNED',
  'HANDLING',
  'VERIFYING',
  'RETURNED',
];

/** Neither closed nor refused. */
export const OPEN: readonly EventState[] = [...TO_BE_HANDLED, 'FED_BACK', 'RATED'];

/** On the day itself there is still time. */
export function isOverdue(
  { state, dueOn }: { readonly state: EventState; readonly dueOn: Date },
  today: Date,
): boolean {
  return TO_BE_HANDLED.includes(state) && dueOn.getTime() < today.getTime();
}
