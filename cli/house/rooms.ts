import path from 'node:path';
import { openSigningKey } from '../../kit/caller/keys.ts';
import { readClocks } from '../../kit/clocks.ts';
import type { Config } from '../../kit/config.ts';
import { type Agreements, agreementsOf } from '../../kit/decision/agreement.ts';
import type { Log } from '../../kit/log.ts';
import type { LedgerHeld } from '../../kit/room/ledger.ts';
import { type OpenRoom, openRoom } from '../../kit/room/open.ts';
import type { Room } from '../../kit/room/room.ts';
import type { RoomName } from '../../kit/vocabulary/rooms.ts';
import { grid } from '../../subgraphs/grid/index.ts';
import { legal } from '../../subgraphs/legal/index.ts';
import { party } from '../../subgraphs/party/index.ts';
import { renovation } from '../../subgraphs/renovation/index.ts';
import { sharing } from '../../subgraphs/sharing/index.ts';
import { volunteer } from '../../subgraphs/volunteer/index.ts';
import type { Databases } from './databases.ts';
import { SCHEMA } from './folders.ts';
import type { ComposedGraph } from './graph.ts';

/** The six rooms, as `ROOMS` names them. */
export const rooms = { party, grid, legal, volunteer, renovation, sharing } as const;

export interface RoomsOptions {
  readonly config: Config;
  readonly databases: Pick<Databases, 'urlOf'>;
  readonly graph: ComposedGraph;
  /** What departments have agreed (default: nothing). */
  readonly agreements?: Agreements;
  /** Where its ledger lies and who keeps the heads; without, it has none, and answers nothing that has to be entered. */
  readonly ledger?: Pick<LedgerHeld, 'documents' | 'heads'>;
  /** Keeps nothing from anybody, and enters nothing. */
  readonly withoutRules?: boolean;
  readonly log: Log;
  /** The moment that it is (default: by the clocks that it goes by). */
  readonly now?: (() => Date) | undefined;
}

export async function openOneRoom(name: RoomName, options: RoomsOptions): Promise<OpenRoom> {
  const { config, databases, graph, agreements = agreementsOf([]), ledger, withoutRules = false } = options;
  const { log, now } = options;
  // Rooms differ in their stores' types, which nobody outside a room looks at.
  const room: Room<unknown> = rooms[name];
  const databaseUrl = databases.urlOf(name);
  return openRoom(room, {
    databaseUrl,
    document: graph.documentOf(name),
    source: config.sources[name],
    agreements,
    ledger: ledger && {
      ...ledger,
      signing: await openSigningKey(config.dataDir, `${name}-ledger`, 'EdDSA'),
    },
    withoutRules,
    setting: {
      catalogue: graph.catalogue,
      clocks: readClocks(path.join(SCHEMA, 'clocks.yaml')),
      graph: graph.whole,
    },
    log: log.child({ subgraph: name }),
    now,
  });
}
