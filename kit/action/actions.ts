import DataLoader from 'dataloader';
import type { Database } from '../database/connect.ts';
import { type Asked, type Subjects, act } from './act.ts';
import { type Each, actEach } from './each.ts';
import type { ActionInput } from './subject.ts';

/** `act` before anybody knows whose tables it is for. */
type AnyAct = (workflow: unknown, action: string, input: ActionInput) => Promise<object>;
type AnyActEach = (workflow: unknown, action: string, each: Each) => Promise<object>;

/** `act` for the mutations of one request. */
export interface Actions {
  through(mutation: string): { readonly act: AnyAct; readonly actEach: AnyActEach };
}

/** @param store loaders of this request, which must not answer with what they read before an action. */
export function openActions(
  { pool }: Database,
  subjects: Subjects,
  asker: Omit<Asked, 'mutation' | 'of'>,
  store: unknown,
): Actions {
  const place = { pool, subjects };
  const forgetting = async <Done>(doing: Promise<Done>): Promise<Done> => {
    const done = await doing;
    for (const loader of Object.values(store as object)) if (loader instanceof DataLoader) loader.clearAll();
    return done;
  };
  return {
    through: (mutation) => {
      const asked = { ...asker, mutation };
      return {
        act: (workflow, action, input) => forgetting(act(place, asked, { workflow, action, input })),
        actEach: (workflow, action, each) => forgetting(actEach(place, asked, { workflow, action, ...each })),
      };
    },
  };
}

type Resolve = (parent: unknown, given: unknown, context: { actions: Actions }, info: unknown) => unknown;

/** Hands `act` to each mutation of a room: what a client repeats is told by the mutation that it asks. */
export function acting(mutations: object): Record<string, Resolve> {
  return Object.fromEntries(
    Object.entries(mutations as Record<string, Resolve>).map(([name, resolve]): [string, Resolve] => [
      name,
      (parent, given, context, info) =>
        resolve(parent, given, { ...context, ...context.actions.through(name) }, info),
    ]),
  );
}
