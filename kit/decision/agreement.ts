/** What a source has agreed that a department may have of its items: for what, where, in which mode and until when. */
export interface Agreement {
  readonly id: string;
  /** Code of the applicant's department. */
  readonly department: string;
  /** Code of the department that decides. */
  readonly source: string;
  /** Ids of the items. */
  readonly items: readonly string[];
  readonly purpose: string;
  readonly mode: 'VERIFY' | 'MASKED' | 'FULL';
  readonly region: string;
  /** The clients that may have it; where none is named, all of the department's. */
  readonly recipients: readonly string[];
  /** The first day, YYYY-MM-DD. */
  readonly from: string;
  /** The last day, included. */
  readonly until: string;
  /** Where an officer has opened it in an emergency, and no source agreed: the moment at which that ends. */
  readonly emergencyUntil?: number | undefined;
}

/** What a process knows of the agreements at this moment. */
export interface Agreements {
  /** Whether it can be relied on: where something may have changed unheard, nothing is answered under an agreement. */
  readonly fresh: boolean;
  /** Whether anything has been heard of them since the start: before, nobody should be sent here. */
  readonly heard?: boolean;
  /** By how many milliseconds the clock of those who keep them is ahead of this machine's: terms go by theirs. */
  readonly ahead?: number;
  /** Another one after every change: what was worked out before a change no longer counts. */
  readonly epoch: number;
  /** Those of any of these departments that name the item, whether they are in force or not. */
  of(departments: readonly string[], item: string): readonly Agreement[];
}

/** Agreements that stay as they are. */
export function agreementsOf(list: readonly Agreement[]): Agreements {
  const byItem = new Map<string, Map<string, Agreement[]>>();
  for (const agreement of list)
    for (const item of new Set(agreement.items)) {
      const byDepartment = byItem.get(item) ?? new Map<string, Agreement[]>();
      byItem.set(item, byDepartment);
      const own = byDepartment.get(agreement.department);
      if (own === undefined) byDepartment.set(agreement.department, [agreement]);
      else own.push(agreement);
    }
  return {
    fresh: true,
    epoch: 0,
    of: (departments, item) => departments.flatMap((department) => byItem.get(item)?.get(department) ?? []),
  };
}

/** The moment by which terms are judged, at a moment of this machine. */
export function momentOfTerms({ ahead = 0 }: Agreements, now: Date): Date {
  return ahead === 0 ? now : new Date(now.getTime() + ahead);
}
