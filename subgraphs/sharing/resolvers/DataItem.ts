import { conditionsOf } from '../rules/conditions.ts';
import { ofFunction } from '../rules/functions.ts';
import type { DataItemResolvers } from '../generated/resolvers.ts';
import type { Store } from '../store.ts';

export const DataItem: DataItemResolvers = {
  decidedBy: ({ source }, { region }, { store }) => nearest(store, source, region),
  departments: ({ source }, asked, { registers }) =>
    registers.page('Department', { ...asked, filter: { function: [source] } }),
  conditions: (item) => conditionsOf(item),
  officeToAsk: ({ source, openness }, { region }, { store }) =>
    openness === 'ON_REQUEST' ? nearest(store, source, region) : null,
};

async function nearest(store: Store, source: string, region: string) {
  return ofFunction(await store.departmentsOver(region), source)[0] ?? null;
}
