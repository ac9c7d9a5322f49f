import { problemAt, standingItems, type ItemSite, type Rule } from '../review.ts';

/** Agreements and the ledger name items by id: one id, one item. */
export const itemIdTwice: Rule = (review) => {
  const known = new Map<string, ItemSite>();
  return standingItems(review).flatMap((site) => {
    const id = site.item.id;
    const first = id === undefined ? undefined : known.get(id);
    if (id !== undefined && !first) known.set(id, site);
    if (!first) return [];
    return [
      problemAt('itemIdTwice', site.room, site, {
        message: `has the id ${id ?? ''}, as ${first.coordinate} has in ${first.room}.`,
        mend: `Give it an id of its own; where it tells the same fact, write @derived(from: ["${id ?? ''}"]).`,
      }),
    ];
  });
};
