import type { Role } from '../vocabulary/model.ts';
import type { Outcome, Refused } from './outcome.ts';

/** What is right, asked with what is there and what is wanted: no database, no clock, no context. */
type Rule = (situation: never, input: never) => Outcome<unknown>;

/** Why not, where something beside the state stands against it; as pure as a rule. */
type Condition = (situation: never, input: never) => Refused | null;

/** One thing that may be done in a state. */
export interface Transition<State extends string> {
  readonly to: State;
  /** One of them is enough. */
  readonly roles: readonly [Role, ...Role[]];
  /** Asked in their order; the first that stands against it is told. */
  readonly conditions?: readonly Condition[];
  readonly rule: Rule;
}

/** A process as a closed table: what may follow what. What does not exist yet is in the state NONE. */
export type Workflow<State extends string> = Readonly<
  Record<State, Readonly<Record<string, Transition<NoInfer<State>>>>>
>;

/** Any table, read by its own states and actions. */
export type AnyWorkflow = Readonly<Record<string, Readonly<Record<string, Transition<string>>>>>;

type Transitions<Table, Action extends string> = {
  [State in keyof Table]: Action extends keyof Table[State] ? Table[State][Action] : never;
}[keyof Table];

/** What can be done at all. */
export type ActionOf<Table> = { [State in keyof Table]: keyof Table[State] }[keyof Table] & string;

/** What the rules of an action want to know. */
export type InputOf<Table, Action extends string> =
  Transitions<Table, Action> extends { rule: (situation: never, input: infer Input) => unknown }
    ? Input
    : never;

export function transitionOf(
  table: AnyWorkflow,
  state: string,
  action: string,
): Transition<string> | undefined {
  const actions = table[state];
  if (actions === undefined) throw new Error(`The workflow has no state ${state}.`);
  return Object.hasOwn(actions, action) ? actions[action] : undefined;
}

/** Roles of which one is needed before anybody looks at the state. */
export function rolesFor(table: AnyWorkflow, action: string): Role[] {
  const named = Object.values(table).flatMap((actions) => actions[action]?.roles ?? []);
  return [...new Set(named)];
}
