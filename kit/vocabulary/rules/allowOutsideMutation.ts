import { directiveOf } from '../reading.ts';
import { fieldRule } from '../review.ts';

/** Roles open actions; what a caller may read is decided by items, never by a role. */
export const allowOutsideMutation = fieldRule('allowOutsideMutation', (site) =>
  site.typeName !== 'Mutation' && directiveOf(site.field, 'allow')
    ? {
        message: 'has @allow without being a mutation.',
        mend: 'Write the class of the field in place of @allow.',
      }
    : undefined,
);
