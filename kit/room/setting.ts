import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Clocks } from '../clocks.ts';
import type { WholeGraph } from '../preview/graph.ts';

/** What a room knows of the house that it is in. */
export interface Setting {
  /** The data items of all rooms; read when somebody asks for the first time. */
  readonly catalogue: () => Catalogue;
  readonly clocks: Clocks;
  /** The graph of all rooms together; read when somebody asks for the first time. */
  readonly graph: () => WholeGraph;
}
