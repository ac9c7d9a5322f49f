import type { Database } from '../../kit/database/connect.ts';
import { queryOver } from '../../kit/database/query.ts';
import type { TellHoldings } from '../../kit/holdings/messages.ts';
import { keepHoldings } from './store/holdings.ts';

/** Where the rooms tell of which items they hold any value. */
export function openHoldings({ pool }: Database): TellHoldings {
  return (holdings) => keepHoldings(queryOver(pool), holdings);
}
