import { isPersonal } from '../draft.ts';
import { itemRule } from '../review.ts';

/** What is about a person is open only under a rule that was published. */
export const disclosureMissing = itemRule('disclosureMissing', (item) =>
  isPersonal(item) && item.openness === 'OPEN' && !item.disclosure
    ? {
        message: `is ${item.sensitivity ?? ''} and OPEN and names no published rule.`,
        mend: 'Write disclosure: "…" with the rule under which it is published, or openness: ON_REQUEST or CLOSED.',
      }
    : undefined,
);
