import type { AskAgreements } from '../../kit/agreements/messages.ts';
import { civilDay, dayOf } from '../../kit/calendar.ts';
import type { Catalogue } from '../../kit/catalogue/catalogue.ts';
import type { Database } from '../../kit/database/connect.ts';
import { queryOver } from '../../kit/database/query.ts';
import { approvedAgreements, epochOf, noticeCatalogue } from './store/approved.ts';
import { openedInEmergency } from './store/openedInEmergency.ts';
import { publishedAmong } from './store/reviews.ts';

/** The agreements as gateway and subgraphs ask for them, over and over; read from the database of now. */
/** @param now The moment that it is (default: by the database's clock). */
export function openAgreements(
  database: Database,
  catalogue: () => Catalogue,
  now?: () => Date,
): AskAgreements {
  const query = queryOver(database.pool);
  let noticed = false;
  return async (known) => {
    if (!noticed) await noticeCatalogue(query, catalogue());
    noticed = true;
    // Asked first: what is read then may be newer, never older.
    const { epoch, at: moment } = await epochOf(query);
    const at = now ? undefined : moment;
    if (epoch === known) return { epoch, agreements: null, at };
    const reading = now?.() ?? new Date(moment);
    const approved = await approvedAgreements(query, dayOf(civilDay(reading)));
    const agreements = [...approved, ...(await openedInEmergency(query, reading))];
    // What an item says now may be something else than what was agreed about: then it is its source's alone.
    const named = new Set(agreements.flatMap(({ items }) => items));
    const published = await publishedAmong(
      query,
      catalogue().items.filter(({ id }) => named.has(id)),
    );
    const standing = agreements.map((each) => ({
      ...each,
      items: each.items.filter((id) => published.has(id)),
    }));
    return { epoch, agreements: standing, at };
  };
}
