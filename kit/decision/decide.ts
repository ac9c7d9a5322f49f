import type { Caller, Declaration } from '../caller/caller.ts';
import { covers } from '../regions/scope.ts';
import type { Item } from '../vocabulary/model.ts';
import type { RefusalCode } from './codes.ts';

/** What is asked: who wants which item of which row, and what for. */
export interface Question {
  readonly caller: Caller | null;
  readonly declaration: Declaration;
  readonly item: Item;
  /** The region of the row; `unknown` at the gateway, which sees no rows. */
  readonly region: string;
}

/** `depends`: the gateway cannot tell, and the source will, row by row. */
export type Decision =
  | { readonly answer: 'allow' }
  | { readonly answer: 'depends' }
  | { readonly answer: 'refuse'; readonly code: RefusalCode };

const allow: Decision = { answer: 'allow' };
const depends: Decision = { answer: 'depends' };
const refuse = (code: RefusalCode): Decision => ({ answer: 'refuse', code });

/**
 * May this caller have this item of this row? Pure, and the same at the gateway and in every subgraph: the
 * gateway asks it early, to spare a question that nobody may ask, and the source asks it again for each row.
 */
export function decide({ caller, declaration, item, region }: Question): Decision {
  if (item.openness === 'OPEN') return allow;
  if (caller === null) return refuse('UNAUTHENTICATED');
  if (caller.departments.length === 0) return refuse('NOT_OPEN');

  const own = isSource(caller, item, region);
  if (own === 'yes') return allow;
  const otherwise = refusalOfOthers({ caller, declaration, item, region });
  // Whoever is the source of some rows is refused only by the rows themselves.
  return own === 'perhaps' ? depends : otherwise;
}

/** What a department that is not the row's source gets. */
function refusalOfOthers({ caller, declaration, item, region }: Question & { caller: Caller }): Decision {
  if (item.sharing === 'WITHHELD') return refuse('WITHHELD');
  // Until a value can be masked, what is about a person is shared only as what needs an agreement.
  if (item.sharing === 'CONDITIONAL' || item.sensitivity !== 'NONE')
    return refuse(declaration.purpose === undefined ? 'PURPOSE_REQUIRED' : 'AGREEMENT_REQUIRED');
  if (region === 'unknown') return depends;
  return isWithin(caller, region) ? allow : refuse('OUTSIDE_JURISDICTION');
}

function isWithin(caller: Caller, region: string): boolean {
  return caller.jurisdiction.some((code) => covers(code, region));
}

/** Whether the caller speaks for the department that the row's region and the item's function name. */
function isSource(caller: Caller, item: Item, region: string): 'yes' | 'no' | 'perhaps' {
  const sources = caller.departments.filter((department) => department.function === item.source);
  if (sources.length === 0) return 'no';
  if (region === 'unknown') return 'perhaps';
  const decides = sources.some((department) => covers(department.region, region));
  // A client may be registered for less than its department answers for.
  return decides && isWithin(caller, region) ? 'yes' : 'no';
}

/** Several items at once, as a derived fact has them: the strictest answer counts. */
export function decideAll(
  items: readonly Item[],
  question: Omit<Question, 'item'>,
): Decision & { item?: Item } {
  let answer: Decision = allow;
  for (const item of items) {
    const one = decide({ ...question, item });
    if (one.answer === 'refuse') return { ...one, item };
    if (one.answer === 'depends') answer = one;
  }
  return answer;
}
