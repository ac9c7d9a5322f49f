import { Kind } from 'graphql';
import { isPersonal } from '../draft.ts';
import { directiveOf, listArgument } from '../reading.ts';
import { fieldRule, itemsNamed } from '../review.ts';
import { namedType } from '../selections.ts';

/**
 * Two counts at two moments are subtracted into a person: what is counted of people is published once a month, with
 * what would tell of too few hidden. The field may be null, as a month may not be published.
 */
export const aggregateSnapshot = fieldRule('aggregateSnapshot', (site, room) => {
  const aggregate = directiveOf(site.field, 'aggregate');
  const personal = itemsNamed(listArgument(aggregate, 'over'), room).find(isPersonal);
  if (!personal) return undefined;
  const { type } = site.field;
  if (site.typeName === 'Region' && type.kind === Kind.NAMED_TYPE && namedType(type) === 'Snapshot')
    return undefined;
  return {
    message: `counts ${personal.id ?? ''}, which is ${personal.sensitivity ?? ''}, whenever somebody asks.`,
    mend: 'Make it a field of Region of the type Snapshot, without an exclamation mark, and name its source in the snapshots of the room.',
  };
});
