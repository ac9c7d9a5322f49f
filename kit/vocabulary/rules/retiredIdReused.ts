import { problemAt, standingItems, type Rule } from '../review.ts';

/** Agreements and the ledger go on naming what was retired: its id stays its own. */
export const retiredIdReused: Rule = (review) =>
  standingItems(review).flatMap((site) => {
    const id = site.item.id ?? '';
    const version = review.retired.get(id);
    if (version === undefined) return [];
    return [
      problemAt('retiredIdReused', site.room, site, {
        message: `has the id ${id}, which version ${version} of the catalogue has retired.`,
        mend: 'Give it an id of its own. Where that version was never published, take it out of catalogue.json again.',
      }),
    ];
  });
