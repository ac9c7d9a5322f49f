import type pg from 'pg';
import type { Caller } from '../caller/caller.ts';
import { inTransaction } from '../database/transaction.ts';
import type { Language } from '../decision/codes.ts';
import { forbidden, mayAct } from '../decision/roles.ts';
import { badInput } from '../http/badInput.ts';
import { covers } from '../regions/scope.ts';
import { begin } from './begin.ts';
import { claimKey, settleKey } from './keys.ts';
import { type Outcome, type Refused, isRefused, refuse } from './outcome.ts';
import { record } from './record.ts';
import { type Refusal, refusalOf } from './refusals.ts';
import type { ActionInput, Acting, Loaded, Next, Subject } from './subject.ts';
import { type ActionOf, type AnyWorkflow, type InputOf, rolesFor, transitionOf } from './workflow.ts';

/** The processes of a room, each with what it is about. */
export type Subjects = readonly Subject[];

/** The rows that a table's subject has, among a room's. */
export type RowOf<Of extends Subjects, Table> = Of[number] extends infer Each
  ? Each extends Subject<Table, infer Row>
    ? Row
    : never
  : never;

/** The one way to change anything: an action of a table, with what the client has sent. */
export type Act<Of extends Subjects = Subjects> = <
  Table extends Of[number]['workflow'],
  Action extends ActionOf<Table>,
>(
  workflow: Table,
  action: Action,
  input: InputOf<Table, Action> & ActionInput,
) => Promise<RowOf<Of, Table> | Refusal>;

/** Who acts, through which mutation. */
export interface Asked {
  readonly caller: Caller | null;
  readonly language: Language;
  readonly mutation: string;
  /** Which of several, where one mutation does the same with many. */
  readonly of?: string;
}

/** What is to be done, before anybody knows what it is about. */
export interface Doing {
  readonly workflow: unknown;
  readonly action: string;
  readonly input: ActionInput;
}

/** The room in which it is done. */
export interface Place {
  readonly pool: pg.Pool;
  readonly subjects: Subjects;
}

const LONGEST_KEY = 200;

/** Guards, loads, decides, saves and records, in one transaction; what the domain refuses has left no trace. */
export async function act(room: Place, asked: Asked, doing: Doing): Promise<object> {
  const { subject, caller } = admitted(room, asked, doing);
  const { language, mutation, of } = asked;
  const { action, input } = doing;
  const table = subject.workflow as AnyWorkflow;
  const kept = of === undefined ? mutation : `${mutation} ${of}`;
  try {
    return await inTransaction(room.pool, async (query) => {
      const acting = await begin(query, caller, input);
      const before = await claimKey(acting, kept, subject.type);
      if (before !== null) return await again(subject, before, acting);
      const found = await loadFor(subject, acting);
      const { next, change, reason } = decided(table, action, found, acting, mutation, language);
      const begun = await subject.save(change, next, acting);
      await record(acting, { subject: subject.type, action, from: found, next, begun, reason });
      await settleKey(acting, kept, next.key);
      return await rowOf(subject, next.key, acting);
    });
  } catch (error) {
    const refused = error instanceof Undone ? error.why : violated(error, subject);
    if (refused === null) throw error;
    return refusalOf(refused.refused, refused.about, language);
  }
}

/** What it is about, for whoever may do such a thing at all and has sent a key. */
export function admitted(
  { subjects }: Place,
  { caller, language, mutation }: Asked,
  { workflow, action, input }: Doing,
): { subject: Subject; caller: Caller } {
  const subject = subjects.find((each) => each.workflow === workflow);
  if (subject === undefined) throw new Error(`The room has no subject for the process of ${mutation}.`);
  const roles = rolesFor(subject.workflow as AnyWorkflow, action);
  if (caller === null || !mayAct(caller, roles)) throw forbidden(`Mutation.${mutation}`, roles, language);
  if (input.key.trim() === '' || input.key.length > LONGEST_KEY)
    throw badInput(`A key has from 1 to ${LONGEST_KEY} characters: send another one.`);
  return { subject, caller };
}

/** Undoes the transaction that it is thrown in. */
class Undone extends Error {
  readonly why: Refused;

  constructor(why: Refused) {
    super(why.refused);
    this.why = why;
  }
}

function undo(...refused: Parameters<typeof refuse>): never {
  throw new Undone(refuse(...refused));
}

/** The same request once more: nothing changes, and it is answered as things are now. */
async function again(
  subject: Subject,
  { same, key }: { readonly same: boolean; readonly key: string },
  acting: Acting,
): Promise<object> {
  return same ? rowOf(subject, key, acting) : undo('KEY_REUSED');
}

async function rowOf(subject: Subject, key: string, acting: Acting): Promise<object> {
  return (await subject.row(key, acting)) ?? undo('NOT_FOUND');
}

async function loadFor(subject: Subject, acting: Acting): Promise<Loaded> {
  const found = (await subject.load(acting)) ?? undo('NOT_FOUND');
  if (isRefused(found)) throw new Undone(found);
  if (!acting.caller.jurisdiction.some((code) => covers(code, found.region)))
    undo(found.version === 0 ? 'OUTSIDE_JURISDICTION' : 'NOT_FOUND');
  const { version } = acting.input;
  return version == null || version === found.version ? found : undo('STALE_VERSION');
}

/** What the table and its rules say. */
function decided(
  table: AnyWorkflow,
  action: string,
  { key, state, version, situation }: Loaded,
  { caller, input }: Acting,
  mutation: string,
  language: Language,
): { next: Next; change: unknown; reason: string | null } {
  const transition = transitionOf(table, state, action) ?? undo('WRONG_STATE', { state });
  const { roles, conditions = [], to } = transition;
  if (!mayAct(caller, roles)) throw forbidden(`Mutation.${mutation}`, roles, language);
  const asked = [situation, input] as unknown as [never, never];
  for (const condition of conditions) {
    const against = condition(...asked);
    if (against !== null) throw new Undone(against);
  }
  const outcome: Outcome<unknown> = transition.rule(...asked);
  if (isRefused(outcome)) throw new Undone(outcome);
  const { reason } = input as { readonly reason?: string | null };
  return {
    next: { key, state: to, version: version + 1 },
    change: outcome.change,
    reason: reason ?? null,
  };
}

/** A rule that lost a race says the same as one that did not. */
function violated(error: unknown, { constraints }: Subject): Refused | null {
  if (!(error instanceof Error) || !('constraint' in error)) return null;
  const code = typeof error.constraint === 'string' ? constraints[error.constraint] : undefined;
  return code === undefined ? null : refuse(code);
}
