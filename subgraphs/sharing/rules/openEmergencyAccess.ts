import { type Outcome, type Refused, accept, refuse } from '../../../kit/action/outcome.ts';
import type { Item } from '../../../kit/vocabulary/model.ts';
import type { OpenEmergencyAccessInput } from '../generated/resolvers.ts';
import { isBlank } from './blank.ts';

/** What is opened in an emergency is used for nothing else. */
export const EMERGENCY_PURPOSE = 'emergency-response';

/** What an officer who opens items meets. */
export interface Opening {
  /** The officer's department: of several the nearest over the region. */
  readonly department: string | null;
  /** The person whom the token names. */
  readonly officer: string | undefined;
  readonly purposes: readonly string[];
  readonly regionKnown: boolean;
  /** The emergency that is on there: of several the one nearest to the region. */
  readonly emergency: string | null;
  /** The data authority over the region, the officer's own department left out: nobody answers to themselves. */
  readonly authority: string | null;
  readonly recipientsKnown: readonly string[];
  readonly items: readonly EmergencyItem[];
  /** For how many hours the profile lets items be opened. */
  readonly longest: number;
  /** An access of the same department that has to be settled before. */
  readonly unsettled: { readonly access: string; readonly why: 'OVERDUE' | 'NOT_JUSTIFIED' } | null;
}

export interface EmergencyItem {
  /** As the input names it. */
  readonly name: string;
  readonly item: Pick<Item, 'id' | 'sharing' | 'openness' | 'sensitivity'> | null;
  /** Whether the data authority has published its entry as it stands. */
  readonly published: boolean;
  /** The department that answers for it in the region. */
  readonly source: string | null;
}

/** One access for each source, which reviews it by itself. */
export interface Opened {
  readonly department: string;
  readonly emergency: string;
  readonly authority: string;
  readonly accesses: readonly { readonly source: string; readonly items: readonly string[] }[];
}

type Input = Omit<OpenEmergencyAccessInput, 'key'>;

/** Nobody is asked beforehand; all else that is asked of an agreement is asked here, too. */
export function openEmergencyAccess(opening: Opening, input: Input): Outcome<Opened> {
  const { department, officer, emergency, authority, items } = opening;
  if (department === null) return refuse('NOT_A_DEPARTMENT');
  if (officer === undefined) return refuse('OFFICER_REQUIRED');
  const against = againstTerms(opening, input);
  if (against !== null) return against;
  if (emergency === null) return refuse('NO_EMERGENCY', { region: input.region });
  if (authority === null) return refuse('NO_OTHER_DATA_AUTHORITY', { region: input.region });
  const bySource = new Map<string, Set<string>>();
  for (const { name, item, published, source } of items) {
    if (item === null) return refuse('ITEM_UNKNOWN', { item: name });
    if (item.sharing === 'WITHHELD') return refuse('ITEM_WITHHELD', { item: name });
    if (needsNoOpening(item)) return refuse('ITEM_NEEDS_NO_OPENING', { item: name });
    if (!published) return refuse('ITEM_UNPUBLISHED', { item: name });
    if (source === null) return refuse('NO_SOURCE_DEPARTMENT', { item: name });
    if (source === department) return refuse('ITEM_YOUR_OWN', { item: name });
    if (item.sensitivity === 'SENSITIVE' && isBlank(input.impactAssessment))
      return refuse('IMPACT_ASSESSMENT_REQUIRED', { item: name });
    bySource.set(source, (bySource.get(source) ?? new Set()).add(item.id));
  }
  const accesses = [...bySource].map(([source, ids]) => ({ source, items: [...ids] }));
  return accept({ department, emergency, authority, accesses });
}

function againstTerms(
  { purposes, regionKnown, recipientsKnown, items, longest, unsettled }: Opening,
  { region, reason, hours, recipients }: Input,
): Refused | null {
  if (unsettled !== null) {
    const code = unsettled.why === 'OVERDUE' ? 'EMERGENCY_REVIEW_OVERDUE' : 'EMERGENCY_ACCESS_STOPPED';
    return refuse(code, { access: unsettled.access });
  }
  if (!regionKnown) return refuse('REGION_UNKNOWN', { region });
  if (items.length === 0) return refuse('NO_ITEMS');
  if (!purposes.includes(EMERGENCY_PURPOSE))
    return refuse('PURPOSE_NOT_YOURS', { purpose: EMERGENCY_PURPOSE });
  if (isBlank(reason)) return refuse('REASON_REQUIRED');
  if (hours < 1 || hours > longest) return refuse('HOURS_INVALID', { longest: String(longest) });
  const stranger = recipients?.find((each) => !recipientsKnown.includes(each));
  return stranger === undefined ? null : refuse('RECIPIENT_UNKNOWN', { recipient: stranger });
}

/** What everybody is answered anyway, or every department in clear. */
function needsNoOpening({ sharing, openness, sensitivity }: NonNullable<EmergencyItem['item']>): boolean {
  return openness === 'OPEN' || (sharing === 'UNCONDITIONAL' && sensitivity === 'NONE');
}
