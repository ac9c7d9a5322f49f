import type { Database } from '../database/connect.ts';
import type { Sample } from '../sample/sample.ts';
import type { RoomName } from '../vocabulary/rooms.ts';
import type { RegionOf } from './guard.ts';

/** One subgraph, as its `index.ts` says it: six rooms of one shape. */
export interface Room<Store> {
  readonly name: RoomName;
  /** The bureau that answers here, in Chinese, for errors that people read. */
  readonly title: string;
  readonly resolvers: Readonly<Record<string, unknown>>;
  readonly regionOf: RegionOf;
  /** Opens the room's store on its database; what it returns makes the loaders of one request. */
  readonly openStore: (database: Database) => OpenStore<Store>;
  /** The folder of its migrations. */
  readonly migrations: string;
  readonly sample: Sample;
}

export interface OpenStore<Store> {
  forRequest(): Store;
  close(): Promise<void>;
}
