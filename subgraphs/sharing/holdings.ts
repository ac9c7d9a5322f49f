import type { Catalogue } from '../../kit/catalogue/catalogue.ts';
import type { Database } from '../../kit/database/connect.ts';
import { queryOver } from '../../kit/database/query.ts';
import type { TellHoldings } from '../../kit/holdings/messages.ts';
import { keepHoldings } from './store/holdings.ts';

/** Where the rooms tell of which items they hold any value: each of its own, whatever else it names. */
export function openHoldings({ pool }: Pick<Database, 'pool'>, catalogue: () => Catalogue): TellHoldings {
  return ({ room, at, items }) => {
    const own = Object.entries(items).filter(([id]) => catalogue().byId(id)?.room === room.toUpperCase());
    return keepHoldings(queryOver(pool), { room, at, items: Object.fromEntries(own) });
  };
}
