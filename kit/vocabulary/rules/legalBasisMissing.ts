import { isGuarded } from '../draft.ts';
import { itemRule } from '../review.ts';

/** Sharing is the rule; an exception to it cites the law that makes it one. */
export const legalBasisMissing = itemRule('legalBasisMissing', (item) =>
  isGuarded(item) && !item.legalBasis
    ? {
        message: `is ${item.sharing ?? ''} and cites no law.`,
        mend: 'Write legalBasis: "…" with the law or rule, or share the item unconditionally.',
      }
    : undefined,
);
