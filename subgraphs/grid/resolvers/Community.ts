import { known } from '../../../kit/loaders.ts';
import { ancestorsOf } from '../../../kit/regions/ancestry.ts';
import type { CommunityResolvers } from '../generated/resolvers.ts';

import type { RegionRow, Store } from '../store.ts';

export const Community: CommunityResolvers = {
  __resolveReference: ({ code }, { store }) => communityBy(store, code),
  kind: ({ kind, code }) => {
    if (kind !== null) return kind;
    throw new Error(`Community ${code} has no kind, which the database does not allow.`);
  },
  region: (row) => row,
  parents: ({ code }, _, { store }) => known(store.region, ancestorsOf(code)),
  grids: ({ code }, { level }, { store }) => store.gridsOf(level ?? null).load(code),
};

/** A community is a region of the last level; the code of any other region is none. */
export async function communityBy(store: Store, code: string): Promise<RegionRow | null> {
  const region = await store.region.load(code);
  return region?.level === 'COMMUNITY' ? region : null;
}
