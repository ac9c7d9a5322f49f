import { type Outcome, type Refused, accept, refuse } from '../../../kit/action/outcome.ts';
import type { ReviewDecision } from '../generated/resolvers.ts';

/** Entries as their reviewer meets them. */
export interface Reviewing {
  /** The data authority that the caller speaks for. */
  readonly authority: string | null;
  readonly officer: string | undefined;
  readonly entries: readonly EntryFound[];
}

export interface EntryFound {
  readonly id: string;
  /** What it said when it was reviewed. */
  readonly revision: string;
  /** What it says now; null where the schema has no such item. */
  readonly current: string | null;
  /** What was last decided about what it says now. */
  readonly decided: ReviewDecision | null;
}

/** What is decided, and by whom. */
export interface Reviewed {
  readonly decision: ReviewDecision;
  readonly department: string;
  readonly entries: readonly { readonly id: string; readonly revision: string }[];
}

/** One page of the catalogue: nobody reviews more at once. */
const MOST_ENTRIES = 200;

/** The catalogue is one for all departments, and so is whoever reviews it. */
export function speaksForDataAuthority({ authority }: Reviewing): Refused | null {
  return authority === null ? refuse('NOT_THE_CATALOGUE_AUTHORITY') : null;
}

export function publish(reviewing: Reviewing): Outcome<Reviewed> {
  return review('PUBLISH', reviewing);
}

export function sendBack(reviewing: Reviewing): Outcome<Reviewed> {
  return review('SEND_BACK', reviewing);
}

/** What is reviewed is what was read, and each decision is one that was not taken before. */
function review(decision: ReviewDecision, { authority, entries }: Reviewing): Outcome<Reviewed> {
  if (authority === null) return refuse('NOT_THE_CATALOGUE_AUTHORITY');
  if (entries.length === 0) return refuse('NO_ITEMS');
  if (entries.length > MOST_ENTRIES) return refuse('TOO_MANY_ITEMS', { most: String(MOST_ENTRIES) });
  const chosen = new Map<string, string>();
  for (const { id, revision, current, decided } of entries) {
    if (current === null) return refuse('ITEM_UNKNOWN', { item: id });
    if (current !== revision) return refuse('REVISION_CHANGED', { item: id });
    if (decided === decision) return refuse('ALREADY_REVIEWED', { item: id });
    chosen.set(id, revision);
  }
  return accept({
    decision,
    department: authority,
    entries: [...chosen].map(([id, revision]) => ({ id, revision })),
  });
}
