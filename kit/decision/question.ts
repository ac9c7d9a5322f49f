import type { Caller, Declaration } from '../caller/caller.ts';
import type { Item } from '../vocabulary/model.ts';
import type { Agreement, Agreements } from './agreement.ts';
import type { RefusalCode } from './codes.ts';

/** What is the same for every item of one request. */
export interface Circumstances {
  readonly caller: Caller | null;
  readonly declaration: Declaration;
  readonly agreements: Agreements;
  /** The civil day, YYYY-MM-DD. */
  readonly today: string;
  /** The moment, in milliseconds since 1970: what was opened in an emergency ends by the hour. */
  readonly now: number;
}

/**
 * How an item would be learnt: told as a text, of which there are masks; told as another kind or worked into
 * something else; found out by a filter, an order or a count; or compared with a value that the caller has.
 */
export type Use = 'TEXT' | 'VALUE' | 'SEARCH' | 'COMPARE';

/** An item with the way in which it would be learnt. */
export interface Learnt {
  readonly item: Item;
  readonly use: Use;
}

/** Which row is asked about. */
export interface Place {
  /** The region of the row; `unknown` at the gateway, which sees no rows. */
  readonly region: string;
  /** Whether the request is about this subject alone; the gateway says yes, and leaves it to the source. */
  readonly alone: boolean;
}

/** What is asked: who wants which item of which row, how, and what for. */
export interface Question extends Circumstances, Learnt, Place {}

/**
 * The agreement by which something is given; none where it is open, shared without conditions or the caller's own. It
 * is one that an officer has opened in an emergency only where no source has agreed to as much.
 */
interface Given {
  readonly under?: Agreement;
}

/**
 * `verify`: the value may be compared with one that the caller has, and is not told. `depends`: the gateway cannot
 * tell, and the source will, row by row.
 */
export type Decision =
  | ({ readonly answer: 'allow' } & Given)
  | ({ readonly answer: 'mask' } & Given)
  | ({ readonly answer: 'verify' } & Given)
  | { readonly answer: 'depends' }
  | { readonly answer: 'refuse'; readonly code: RefusalCode };

/** What is told of a row, of one item or several, and under which agreements. */
export interface Granted {
  readonly answer: 'allow' | 'mask' | 'verify';
  readonly under?: readonly Agreement[];
}
