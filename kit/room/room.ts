import type { Subjects } from '../action/act.ts';
import type { Clockwork } from '../action/clockwork.ts';
import type { Database } from '../database/connect.ts';
import type { Holds } from '../holdings/places.ts';
import type { Sample } from '../sample/sample.ts';
import type { RoomName } from '../vocabulary/rooms.ts';
import type { RegisterReads, Secrets } from '../register/open.ts';
import type { References } from '../register/resolvers.ts';
import type { RegionOf } from './guard.ts';
import type { SnapshotSource } from '../snapshots/source.ts';
import type { Setting } from './setting.ts';

/** One subgraph, as its `index.ts` says it: six rooms of one shape. */
export interface Room<Store> {
  readonly name: RoomName;
  /** The bureau that answers here, in Chinese, for errors that people read. */
  readonly title: string;
  readonly resolvers: Readonly<Record<string, unknown>>;
  /** Where a row lies, of types that are no register: a register says it by its place. */
  readonly regionOf: RegionOf;
  /** How rows that are no register are found by those that refer to them. */
  readonly references?: References;
  /** Registers that have rows which only their source may know of. */
  readonly secrets?: Secrets;
  /**
   * Opens the room's store on its database; what it returns makes the loaders of one request. The setting is for the
   * room that answers for all of them.
   */
  readonly openStore: (database: Database, setting: Setting) => OpenStore<Store>;
  /** Where its items lie that no column of their register holds, so that it can tell whether it has any. */
  readonly holds?: Holds;
  /** What it publishes about persons once a month, where it does. */
  readonly snapshots?: readonly SnapshotSource[];
  /** What its processes are about, where it has any. */
  readonly subjects?: (setting: Setting) => Subjects;
  /** What happens in it by itself, where anything does. */
  readonly clockwork?: (setting: Setting) => Clockwork;
  /** The folder of its migrations. */
  readonly migrations: string;
  readonly sample: Sample;
}

export interface OpenStore<Store> {
  /** Through which the room's registers are read. */
  readonly reads: RegisterReads;
  forRequest(): Store;
  /** Where it has opened more than the room's database. */
  close?(): Promise<void>;
}
