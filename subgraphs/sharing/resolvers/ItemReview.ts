import { present } from '../../../kit/room/present.ts';
import type { ItemReviewResolvers } from '../generated/resolvers.ts';

export const ItemReview: ItemReviewResolvers = {
  items: async ({ id }, _, { store }) =>
    (await store.entriesOf.load(id)).flatMap(({ itemId }) => store.catalogue.byId(itemId) ?? []),
  department: ({ departmentCode }, _, { store }) => present(store.department, departmentCode),
  actor: ({ actor }) => ({ id: actor }),
};
