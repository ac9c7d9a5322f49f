import type { SigningKey } from '../caller/keys.ts';
import { openDatabase } from '../database/connect.ts';
import type { Documents } from '../ledger/documents.ts';
import { type Ledger, openLedger } from '../ledger/ledger.ts';
import { depositLeft } from '../ledger/left.ts';
import { postgresAnchored } from '../ledger/postgres/anchored.ts';
import { postgresKeys } from '../ledger/postgres/keys.ts';
import { rememberedKeys } from '../ledger/remembered.ts';
import type { HeadKeeper } from '../ledger/stores.ts';
import type { Log } from '../log.ts';
import type { RoomName } from '../vocabulary/rooms.ts';

/** What a room's ledger has of the house: where entries lie, the key that signs its heads, and the bureau that keeps them. */
export interface LedgerHeld {
  readonly documents: Documents;
  readonly signing: SigningKey;
  readonly heads: HeadKeeper;
}

/** One of them only says that this process runs. */
const CONNECTIONS = 3;
/** A busy machine may take long to write; whoever waits for the answer waits three times as long at most. */
const PATIENCE_MILLISECONDS = 3_000;

/** Opens this process's chain in the room's schema, on connections of its own: no question keeps an entry waiting. */
export function openRoomLedger(
  room: RoomName,
  url: string,
  { documents, signing, heads, log, now }: LedgerHeld & { readonly log: Log; readonly now: () => Date },
): Ledger {
  const database = openDatabase({ url, schema: room, connections: CONNECTIONS, counted: 'ledger' });
  const entries = documents.entriesOf(room, database);
  const anchored = postgresAnchored(database);
  let own: string | undefined;
  const left = depositLeft({ entries, anchored, heads, signing, log, now, own: () => own });
  const ledger = openLedger({
    room,
    entries,
    keys: rememberedKeys(postgresKeys(database)),
    heads,
    signing,
    log,
    now,
    milliseconds: PATIENCE_MILLISECONDS,
    begun: (chain) => {
      own = chain;
      return anchored.note({ chain, seq: 0 }, signing.kid);
    },
    deposited: (position) => anchored.note(position, signing.kid),
  });
  return {
    append: ledger.append,
    close: async () => {
      await ledger.close();
      await left.close();
      await database.close();
    },
  };
}
