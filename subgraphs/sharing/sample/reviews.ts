import { fileURLToPath } from 'node:url';
import { revisionOf } from '../../../kit/catalogue/revision.ts';
import { itemsAfter, readVersions } from '../../../kit/catalogue/versions.ts';

const VERSIONS = fileURLToPath(new URL('../../../schema/catalogue.json', import.meta.url));
/** Before all others, whenever it is loaded. */
const REVIEW = { id: 'sample-review', actor: 'sample-officer-1', at: '2025-11-20T01:00:00.000Z' };

/** What the catalogue's newest version says is published from the start, by the first city's data authority. */
export function reviewsBy(place: string) {
  const items = itemsAfter(readVersions(VERSIONS));
  return {
    review: { ...REVIEW, place: 0, departmentCode: `DATA-${place}`, decision: 'PUBLISH' },
    entries: [...items.values()].map((item) => ({
      reviewId: REVIEW.id,
      itemId: item.id,
      revision: revisionOf(item),
    })),
    step: {
      subject: 'ItemReview',
      key: REVIEW.id,
      version: 1,
      action: 'publish',
      fromState: 'NONE',
      toState: 'DONE',
      actor: REVIEW.actor,
      at: REVIEW.at,
    },
  };
}
