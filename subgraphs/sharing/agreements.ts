import type { AskAgreements } from '../../kit/agreements/messages.ts';
import { civilDay, dayOf } from '../../kit/calendar.ts';
import type { Database } from '../../kit/database/connect.ts';
import { queryOver } from '../../kit/database/query.ts';
import { approvedAgreements, epochOf } from './store/approved.ts';
import { openedInEmergency } from './store/openedInEmergency.ts';

/** The agreements as gateway and subgraphs ask for them, over and over; read from the database of now. */
export function openAgreements(database: Database, now: () => Date): AskAgreements {
  const query = queryOver(database.pool);
  return async (known) => {
    // Asked first: what is read then may be newer, never older.
    const epoch = await epochOf(query);
    if (epoch === known) return { epoch, agreements: null };
    const moment = now();
    const approved = await approvedAgreements(query, dayOf(civilDay(moment)));
    return { epoch, agreements: [...approved, ...(await openedInEmergency(query, moment))] };
  };
}
