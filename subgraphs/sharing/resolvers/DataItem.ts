import { badInput } from '../../../kit/http/badInput.ts';
import { known } from '../../../kit/loaders.ts';
import { refused } from '../../../kit/room/guard.ts';
import { conditionsOf } from '../rules/conditions.ts';
import { maySeeReviews } from '../rules/dataAuthority.ts';
import { ofFunction } from '../rules/functions.ts';
import { mistakeInMonths } from '../rules/months.ts';
import type { DataItemResolvers } from '../generated/resolvers.ts';
import type { Store } from '../store.ts';

export const DataItem: DataItemResolvers = {
  decidedBy: ({ source }, { region }, { store }) => nearest(store, source, region),
  departments: ({ source }, asked, { registers }) =>
    registers.page('Department', { ...asked, filter: { function: [source] } }),
  conditions: (item) => conditionsOf(item),
  officeToAsk: ({ source, openness }, { region }, { store }) =>
    openness === 'ON_REQUEST' ? nearest(store, source, region) : null,
  timesCollected: async ({ id }, _, { store }) => (await store.reuse.total(id)).timesCollected,
  timesUsed: async ({ id }, _, { store }) => (await store.reuse.total(id)).timesUsed,
  questionsSaved: async ({ id }, _, { store }) => (await store.reuse.total(id)).questionsSaved,
  usedBy: async ({ id }, _, { store }) => known(store.department, await store.reuse.users(id)),
  reuse: async (
    { id },
    { by, within = null, department = null, from = null, to = null, ...page },
    context,
    info,
  ) => {
    const { caller, store } = context;
    const code = caller === null ? 'UNAUTHENTICATED' : 'NOT_OPEN';
    // Who uses what of which community is for departments, as the items are.
    if (!caller?.departments.length)
      return refused(context, info, { code, coordinate: 'DataItem.reuse', item: undefined });
    const mistake = mistakeInMonths({ from, to });
    if (mistake !== null) throw badInput(mistake);
    return store.reuse.page(id, { by: by ?? [], within, department, from, to }, page);
  },
  hasLiveData: async ({ id }, _, { store }) => (await store.holdings()).get(id)?.has ?? null,
  liveDataAsOf: async ({ id }, _, { store }) => (await store.holdings()).get(id)?.asOf ?? null,
  published: async ({ id }, _, { store }) => store.published.load(id),
  reviews: async (item, _, { store, caller }) =>
    maySeeReviews(caller?.departments ?? [], item) ? await store.reviewsOf(item.id) : [],
};

async function nearest(store: Store, source: string, region: string) {
  return ofFunction(await store.departmentsOver(region), source)[0] ?? null;
}
