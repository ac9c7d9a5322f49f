import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Clocks } from '../clocks.ts';

/** What a room knows of the house that it is in. */
export interface Setting {
  /** The data items of all rooms; read when somebody asks for the first time. */
  readonly catalogue: () => Catalogue;
  readonly clocks: Clocks;
}
