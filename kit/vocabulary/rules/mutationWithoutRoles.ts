import { directiveOf, listArgument } from '../reading.ts';
import { fieldRule } from '../review.ts';

/** Deny by default: a mutation that names no role may be called by nobody, so it does not compose. */
export const mutationWithoutRoles = fieldRule('mutationWithoutRoles', (site) => {
  if (site.typeName !== 'Mutation') return undefined;
  const allow = directiveOf(site.field, 'allow');
  if (listArgument(allow, 'roles').length > 0) return undefined;
  return {
    message: allow ? 'names no role in @allow.' : 'does not say who may call it.',
    mend: 'Write @allow(roles: […]) with at least one role.',
  };
});
