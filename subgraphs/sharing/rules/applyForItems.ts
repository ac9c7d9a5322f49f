import { type Outcome, type Refused, accept, refuse } from '../../../kit/action/outcome.ts';
import type { Item } from '../../../kit/vocabulary/model.ts';
import type { AgreementMode, ApplyForItemsInput } from '../generated/resolvers.ts';
import { isBlank } from './blank.ts';

/** What an application meets. */
export interface Applying {
  readonly today: Date;
  /** The caller's department that applies: of several the nearest over the region. */
  readonly department: string | null;
  readonly purposes: readonly string[];
  readonly regionKnown: boolean;
  readonly recipientsKnown: readonly string[];
  readonly items: readonly NamedItem[];
  /** Sources to which the department owes a proof of destruction beyond its day, each with the agreement. */
  readonly owed: readonly { readonly source: string; readonly agreement: string }[];
}

export interface NamedItem {
  /** As the application names it. */
  readonly name: string;
  readonly item: Pick<Item, 'id' | 'sharing' | 'sensitivity'> | null;
  /** Whether the data authority has published its entry as it stands. */
  readonly published: boolean;
  /** The department that decides about it in the region. */
  readonly source: string | null;
}

/** One agreement for each source; what needs no decision is kept apart, so that it is granted at once. */
export interface Filed {
  readonly department: string;
  readonly agreements: readonly {
    readonly source: string;
    readonly sharing: 'UNCONDITIONAL' | 'CONDITIONAL';
    readonly items: readonly string[];
  }[];
}

type Application = Omit<ApplyForItemsInput, 'key'>;

/** A hundred years. */
const LONGEST_RETENTION = 36_500;
/** What is kept longer would be proven on a day that no calendar writes with four digits. */
const BEYOND = Date.UTC(9999, 0, 1);
const DAY_MILLISECONDS = 86_400_000;

export function applyForItems(applying: Applying, input: Application): Outcome<Filed> {
  const { department, items, owed } = applying;
  if (department === null) return refuse('NOT_A_DEPARTMENT');
  const against = againstTerms(applying, input);
  if (against !== null) return against;
  const agreements = new Map<
    string,
    { source: string; sharing: 'UNCONDITIONAL' | 'CONDITIONAL'; items: string[] }
  >();
  for (const { name, item, published, source } of items) {
    if (item === null) return refuse('ITEM_UNKNOWN', { item: name });
    const { id, sharing, sensitivity } = item;
    if (sharing === 'WITHHELD') return refuse('ITEM_WITHHELD', { item: name });
    if (!published) return refuse('ITEM_UNPUBLISHED', { item: name });
    if (source === null) return refuse('NO_SOURCE_DEPARTMENT', { item: name });
    if (source === department) return refuse('ITEM_YOUR_OWN', { item: name });
    const unproven = owed.find((each) => each.source === source);
    if (unproven !== undefined)
      return refuse('DESTRUCTION_OVERDUE', { item: name, agreement: unproven.agreement });
    if (sensitivity === 'SENSITIVE' && isBlank(input.impactAssessment))
      return refuse('IMPACT_ASSESSMENT_REQUIRED', { item: name });
    const decided = isGrantedAtOnce(item, input.mode) ? 'UNCONDITIONAL' : 'CONDITIONAL';
    const slot = `${source} ${decided}`;
    const agreement = agreements.get(slot) ?? { source, sharing: decided, items: [] };
    if (!agreement.items.includes(id)) agreement.items.push(id);
    agreements.set(slot, agreement);
  }
  return accept({ department, agreements: [...agreements.values()] });
}

function againstTerms(
  { today, purposes, regionKnown, recipientsKnown, items }: Applying,
  { purpose, legalBasis, scenario, region, from, until, retentionDays, recipients }: Application,
): Refused | null {
  if (!regionKnown) return refuse('REGION_UNKNOWN', { region });
  if (items.length === 0) return refuse('NO_ITEMS');
  if (!purposes.includes(purpose)) return refuse('PURPOSE_NOT_YOURS', { purpose });
  if (isBlank(legalBasis)) return refuse('LEGAL_BASIS_REQUIRED');
  if (isBlank(scenario)) return refuse('SCENARIO_REQUIRED');
  if (until < from || until < today) return refuse('TERM_INVALID');
  if (retentionDays < 1 || retentionDays > LONGEST_RETENTION) return refuse('RETENTION_INVALID');
  if (until.getTime() + retentionDays * DAY_MILLISECONDS >= BEYOND) return refuse('TERM_INVALID');
  const stranger = recipients?.find((each) => !recipientsKnown.includes(each));
  return stranger === undefined ? null : refuse('RECIPIENT_UNKNOWN', { recipient: stranger });
}

/** What is about a person is given masked without a decision; nobody grants it to themselves in full. */
function isGrantedAtOnce(
  { sharing, sensitivity }: Pick<Item, 'sharing' | 'sensitivity'>,
  mode: AgreementMode,
): boolean {
  if (sharing !== 'UNCONDITIONAL' || sensitivity === 'SENSITIVE') return false;
  return sensitivity === 'NONE' || mode !== 'FULL';
}
