import type { Actions } from '../action/actions.ts';
import type { Caller, Declaration } from '../caller/caller.ts';
import type { Language } from '../decision/codes.ts';
import type { Circumstances } from '../decision/question.ts';
import type { Refusals } from '../decision/refusals.ts';
import type { Registers } from '../register/open.ts';
import type { Snapshots } from '../snapshots/read.ts';
import type { Attempts } from '../verification/attempts.ts';
import type { Decisions } from './decisions.ts';
import type { Subject } from './subject.ts';
import type { Uses } from './uses.ts';

/** What every resolver of a room has beside its arguments, made anew for each request. */
export interface RoomContext<Store> {
  readonly caller: Caller | null;
  readonly declaration: Declaration;
  readonly requestId: string;
  readonly language: Language;
  /** The civil day in China on which the request is answered, by the clock by which terms are judged. */
  readonly today: Date;
  /** The room's own data, with loaders of this request. */
  readonly store: Store;
  /** The room's registers: rows by key, pages, figures and changes. */
  readonly registers: Registers;
  /** What the room has published about persons. */
  readonly snapshots: Snapshots;
  /** Notes which values are compared with what the room knows. */
  readonly attempts: Attempts;
  /** By what it is decided what the caller may have. */
  readonly circumstances: Circumstances;
  /** What has been decided by them so far. */
  readonly decisions: Decisions;
  /** About whom it asks what is sensitive. */
  readonly subject: Subject;
  /** How the request changes anything; mutations find it as `act`. */
  readonly actions: Actions;
  /** Whether the caller may learn in clear what an item of this room says of a row in a region. */
  mayKnow(item: string, region: string): boolean;
  /** What it has used so far of what is not open; null where nothing is entered, as nothing is kept from anybody. */
  readonly uses: Uses | null;
  /** What was not answered, told at the end beside the data. */
  readonly refusals: Refusals;
}
