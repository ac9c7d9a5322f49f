import { present } from '../../../kit/room/present.ts';
import type { NeedResolvers } from '../generated/resolvers.ts';
import { isPublic } from '../rules/publicity.ts';
import type { Context, NeedRow } from '../store.ts';

export const Need: NeedResolvers = {
  __resolveReference: ({ id }, context) => needBy(context, id),
  serviceItem: ({ serviceItemId }, _, { store }) => present(store.item, serviceItemId),
  community: ({ communityCode }) => ({ code: communityCode }),
  unpublished: (need) => !isPublic(need),
};

/** A need that has not passed review is unknown to everybody but its source: *not found* and *not yours* look alike. */
export async function needBy(context: Context, id: string): Promise<NeedRow | null> {
  const need = await context.store.need.load(id);
  if (need === null || isPublic(need)) return need;
  return context.mayKnow('volunteer.need.unpublished', need.communityCode) ? need : null;
}
