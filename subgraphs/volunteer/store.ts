import { join, sqltag as sql } from '@prisma/client/runtime/client';
import type { Database } from '../../kit/database/connect.ts';
import { type Reads, openReads } from '../../kit/database/reads.ts';
import { perArguments } from '../../kit/loaders.ts';
import type { Connection } from '../../kit/paging/connection.ts';
import { countsOf } from '../../kit/paging/counts.ts';
import { pagesOf } from '../../kit/paging/pages.ts';
import type { PageArguments } from '../../kit/paging/request.ts';
import { inScope } from '../../kit/regions/copy.ts';
import type { RoomContext } from '../../kit/room/context.ts';
import type { OpenStore } from '../../kit/room/room.ts';
import {
  type Household,
  type Need,
  type NeedState,
  type Prisma,
  type ServiceItem,
  type ServicePost,
} from './generated/client/client.ts';
import { PUBLIC_STATES } from './rules/publicity.ts';

export type PostRow = ServicePost;
export type ItemRow = ServiceItem;
export type NeedRow = Need;
export type HouseholdRow = Household;
export type NeedPage = Connection<Need>;

export type Store = ReturnType<typeof forRequest>;
export type Context = RoomContext<Store>;

/** Needs `t` that everybody may know of. */
export const PUBLIC_NEEDS = sql`t.state = ANY(${[...PUBLIC_STATES]}::text[]::"NeedState"[])`;

export function openStore(database: Database): OpenStore<Store> {
  const reads = openReads<Prisma.TypeMap>(database, import.meta.url);
  return { reads, forRequest: () => forRequest(reads) };
}

function forRequest({ one, many, query }: Reads<Prisma.TypeMap>) {
  const need = one('Need', 'id');
  return {
    place: one('Region', 'code'),
    need,
    household: one('Household', 'id'),
    /** What volunteers have to do with a household, by its key. */
    service: one('HouseholdService', 'householdId'),
    account: one('PointsAccount', 'id'),
    itemsOfPost: many('ServiceItem', 'postId', { order: ['name', 'id'] }),
    stepsOfOrder: many('OrderStep', 'orderId', { order: ['at', 'id'] }),
    /** Posts that a region has set up itself, by name. */
    postsOf: many('ServicePost', 'regionCode', { order: ['name', 'id'] }),
    postCount: countsOf(query, 'service_post', inScope('region_code')),
    itemCount: countsOf(query, 'service_item', inScope('region_code')),
    /** Pages of a community's needs in some state, or in any that is public; the latest first. */
    needPages: perArguments(({ state, page }: { state: NeedState | null; page: PageArguments }) =>
      pagesOf(
        query,
        {
          table: 'need',
          key: 'id',
          where: sql`t.community_code = p.key AND t.state::text IN (${join(state ? [state] : PUBLIC_STATES)})`,
          order: [
            { column: 'submitted_on', type: 'date' },
            { column: 'id', type: 'text' },
          ],
          direction: 'DESC',
        },
        page,
        (id) => need.load(id),
      ),
    ),
  };
}
