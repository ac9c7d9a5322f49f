import { fieldRule } from '../review.ts';

/** Deny by default: a field that says nothing about sharing does not compose. Mutations have a rule of their own. */
export const unclassifiedField = fieldRule('unclassifiedField', (site) =>
  site.classes.length > 0 || site.typeName === 'Mutation'
    ? undefined
    : {
        message: 'says nothing about sharing.',
        mend: 'Write @item(id: …) for a collected fact, @derived(from: […]) or @aggregate(over: […]) for one worked out, @structure for none.',
      },
);
