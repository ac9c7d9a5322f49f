/** How far an event has come; see the SDL's `GridEventState`. */
export type EventState =
  | 'REPORTED'
  | 'ADMITTED'
  | 'ASSIGNED'
  | 'HANDLING'
  | 'VERIFYING'
  | 'FED_BACK'
  | 'RATED'
  | 'CLOSED'
  | 'RETURNED'
  | 'REFUSED';

/** What may be done to an event that is there; see the SDL's `GridEventAction`. */
export type EventAction =
  | 'ADMIT'
  | 'REFUSE'
  | 'ASSIGN'
  | 'ACCEPT'
  | 'RETURN'
  | 'UPHOLD_RETURN'
  | 'REJECT_RETURN'
  | 'EXTEND'
  | 'URGE'
  | 'HANDLE'
  | 'VERIFY'
  | 'FEED_BACK'
  | 'RATE'
  | 'REOPEN'
  | 'CLOSE';

type Loop = Readonly<Record<EventState, Partial<Readonly<Record<EventAction, EventState>>>>>;

/** What may follow what. Whoever reported an event hears of it before it is closed, rated or not. */
const LOOP: Loop = {
  REPORTED: { ADMIT: 'ADMITTED', REFUSE: 'REFUSED' },
  ADMITTED: { ASSIGN: 'ASSIGNED' },
  ASSIGNED: { ACCEPT: 'HANDLING', RETURN: 'RETURNED', URGE: 'ASSIGNED' },
  RETURNED: { UPHOLD_RETURN: 'ADMITTED', REJECT_RETURN: 'ASSIGNED' },
  HANDLING: { HANDLE: 'VERIFYING', EXTEND: 'HANDLING', URGE: 'HANDLING' },
  VERIFYING: { VERIFY: 'VERIFYING', FEED_BACK: 'FED_BACK', REOPEN: 'HANDLING' },
  FED_BACK: { RATE: 'RATED', REOPEN: 'HANDLING', CLOSE: 'CLOSED' },
  RATED: { REOPEN: 'HANDLING', CLOSE: 'CLOSED' },
  CLOSED: {},
  REFUSED: {},
};

/** The state after an action; null where the action is not to be taken in this state. */
export function stateAfter(state: EventState, action: EventAction): EventState | null {
  return LOOP[state][action] ?? null;
}
