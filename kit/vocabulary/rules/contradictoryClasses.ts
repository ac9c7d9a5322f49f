import { isGuarded } from '../draft.ts';
import { itemRule } from '../review.ts';

/** What everybody may have cannot at the same time be kept from departments, or be sensitive. */
export const contradictoryClasses = itemRule('contradictoryClasses', (item) => {
  if (item.openness !== 'OPEN') return undefined;
  if (isGuarded(item)) {
    return {
      message: `is OPEN to everybody and ${item.sharing ?? ''} among departments.`,
      mend: 'Write sharing: UNCONDITIONAL, or openness: ON_REQUEST or CLOSED.',
    };
  }
  if (item.sensitivity !== 'SENSITIVE') return undefined;
  return {
    message: 'is SENSITIVE and OPEN.',
    mend: 'Write openness: CLOSED; no rule publishes sensitive items.',
  };
});
