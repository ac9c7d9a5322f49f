import { inTransaction } from '../database/transaction.ts';
import { type Asked, type Doing, type Place, type RowOf, type Subjects, act, admitted } from './act.ts';
import { claimKey } from './keys.ts';
import { type Refusal, refusalOf } from './refusals.ts';
import type { ActionInput } from './subject.ts';
import type { ActionOf, InputOf } from './workflow.ts';

/** What became of each of many. */
export interface Outcomes<Row extends object = object> {
  readonly outcomes: readonly { readonly id: string; readonly result: Row | Refusal }[];
}

/** What is sent about many: all of it under one key, which ones, and what it says about one of them. */
export interface Each<Input = ActionInput> {
  readonly input: ActionInput;
  readonly ids: readonly string[];
  readonly inputOf: (id: string) => Input;
}

/** The same action of a table with many. */
export type ActEach<Of extends Subjects = Subjects> = <
  Table extends Of[number]['workflow'],
  Action extends ActionOf<Table>,
>(
  workflow: Table,
  action: Action,
  each: Each<InputOf<Table, Action> & ActionInput>,
) => Promise<Outcomes<RowOf<Of, Table>> | Refusal>;

/** Of how many one request may be: so many are done within seconds. */
const MOST = 100;

/**
 * Does the same with many, one after the other and each in a transaction of its own: what is refused for one is done for
 * the others. One key stands for all of it; whoever sends it again, after whatever happened, has done what is missing.
 */
export async function actEach(
  room: Place,
  asked: Asked,
  { ids, inputOf, ...doing }: Doing & Each,
): Promise<Outcomes | Refusal> {
  const { subject, caller } = admitted(room, asked, doing);
  const each = [...new Set(ids)];
  if (each.length === 0) return refusalOf('BATCH_EMPTY', {}, asked.language);
  if (each.length > MOST) return refusalOf('BATCH_TOO_LARGE', { most: String(MOST) }, asked.language);
  const before = await inTransaction(room.pool, (query) =>
    claimKey({ query, caller, input: doing.input }, asked.mutation, subject.type),
  );
  if (before?.same === false) return refusalOf('KEY_REUSED', {}, asked.language);
  const outcomes: { id: string; result: object }[] = [];
  for (const id of each)
    outcomes.push({ id, result: await act(room, { ...asked, of: id }, { ...doing, input: inputOf(id) }) });
  return { __typename: `${subject.type}Outcomes`, outcomes } as Outcomes;
}
