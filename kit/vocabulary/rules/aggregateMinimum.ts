import { isPersonal } from '../draft.ts';
import { directiveOf, listArgument, numberArgument } from '../reading.ts';
import { fieldRule, itemsNamed } from '../review.ts';

/** A group of one is a person: what is counted of people is told of groups of a minimum size only. */
export const aggregateMinimum = fieldRule('aggregateMinimum', (site, room) => {
  const aggregate = directiveOf(site.field, 'aggregate');
  if (!aggregate) return undefined;
  const minimum = numberArgument(aggregate, 'minimum');
  const personal = itemsNamed(listArgument(aggregate, 'over'), room).find(isPersonal);
  if (personal && (minimum === undefined || minimum < 2)) {
    return {
      message: `is over ${personal.id ?? ''}, which is ${personal.sensitivity ?? ''}, without a minimum group of 2 or more.`,
      mend: 'Write minimum: … in its @aggregate, the smallest group that may be told.',
    };
  }
  if (personal || minimum === undefined) return undefined;
  return {
    message: 'has a minimum group, though nothing in it is about a person.',
    mend: 'Take minimum from its @aggregate, or name the personal item that it is over.',
  };
});
