import type { Clocks } from '../clocks.ts';
import type { GraphItems } from '../vocabulary/graphItems.ts';

/** What a room knows of the house that it is in. */
export interface Setting {
  /** The items of the whole graph; read when somebody asks for the first time. */
  readonly items: () => GraphItems;
  readonly clocks: Clocks;
}
