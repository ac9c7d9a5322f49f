import type { Caller } from '../caller/caller.ts';
import type { Query } from '../database/query.ts';
import type { Refused } from './outcome.ts';
import type { RefusalCode } from './refusals.ts';

/** What every action's input has. */
export interface ActionInput {
  /** The client's idempotency key. */
  readonly key: string;
  /** What the client last read, where it is asked for. */
  readonly version?: number | null | undefined;
}

/** An action under way, within its transaction. */
export interface Acting<Input = ActionInput> {
  readonly query: Query;
  readonly caller: Caller;
  /** Who acts, under the pseudonym of this room. */
  readonly actor: string;
  /** The civil day in China, by the database's clock. */
  readonly today: Date;
  readonly input: Input;
}

/** A subject as an action finds it, locked until the action has ended. */
export interface Loaded {
  readonly key: string;
  readonly state: string;
  /** 0 where it is yet to be made. */
  readonly version: number;
  readonly region: string;
  /** What conditions and rules are asked with. */
  readonly situation: unknown;
}

/** What a subject becomes. */
export interface Next {
  readonly key: string;
  readonly state: string;
  readonly version: number;
}

/** Another subject that begins with an action. */
export interface Begun {
  readonly type: string;
  readonly key: string;
  readonly state: string;
  readonly region: string;
}

/** How a process finds what it is about, and keeps what becomes of it: what a room gives to `act` beside its table. */
export interface Subject<Table = unknown, Row extends object = object> {
  /** As steps and events name it: its type in the graph. */
  readonly type: string;
  readonly workflow: Table;
  /** The refusal that a constraint of the database stands for, by its name. */
  readonly constraints: Readonly<Record<string, RefusalCode>>;
  /**
   * null where there is none, and where the caller has no part in it: the two look alike. A refusal where what was
   * sent is nothing that could be looked for.
   */
  load(acting: Acting): Promise<Loaded | Refused | null>;
  /** @returns what else begins with it. */
  save(change: unknown, next: Next, acting: Acting): Promise<readonly Begun[]>;
  /** As it is now, under the caller's rights of today. */
  row(key: string, acting: Acting): Promise<Row | null>;
}
