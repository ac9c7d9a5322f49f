import { Kind } from 'graphql';
import { isRefusable } from '../draft.ts';
import { factsOf, fieldRule } from '../review.ts';

/** What can be refused is answered null; a field that cannot be null would take its whole row with it. */
export const refusableFieldNotNullable = fieldRule('refusableFieldNotNullable', (site, room) => {
  if (site.field.type.kind !== Kind.NON_NULL_TYPE) return undefined;
  const refusable = factsOf(site, room).find(isRefusable);
  if (!refusable) return undefined;
  const item = refusable.id ?? 'its item';
  const why = `${refusable.sharing ?? 'sharing not said'}, ${refusable.openness ?? 'openness not said'}`;
  return {
    message: `can be refused (${item} is ${why}) and is not nullable.`,
    mend: 'Take the last exclamation mark from its type.',
  };
});
