/** Who asks, and what it declares: what a view may not see differs between the two databases. */
export interface View {
  /** null where nobody is named. */
  readonly client: string | null;
  readonly department?: string;
  readonly purpose?: string;
  readonly case?: string;
}

/** A client of one county alone, whose department answers for the whole city: added to the sample in both databases. */
export const COUNTY_CLIENT = 'county-grid-system';

/** Each sample client, with and without what it may declare; a few that see less of a region than of another. */
export const VIEWS: readonly View[] = [
  { client: null },
  { client: 'dashboard-builder' },
  { client: 'resident-app', case: '案2026-1' },
  { client: 'coordination-centre' },
  { client: 'coordination-centre', purpose: 'coordination' },
  { client: 'party-system', purpose: 'coordination' },
  { client: 'grid-system' },
  { client: 'grid-system', purpose: 'home-visits', case: '案2026-1' },
  { client: 'legal-system' },
  { client: 'legal-system', purpose: 'legal-aid' },
  { client: 'volunteer-system', purpose: 'home-visits' },
  { client: 'volunteer-system', purpose: 'volunteer-matching', case: '案2026-1' },
  { client: 'renovation-system', purpose: 'home-visits' },
  { client: 'data-steward' },
  { client: 'data-steward', department: 'JUSTICE-445102' },
  { client: 'data-steward', department: 'SOCIAL_WORK-441402', purpose: 'volunteer-matching' },
  { client: 'data-steward', department: 'CIVIL_AFFAIRS-445100', case: '案2026-1' },
  { client: COUNTY_CLIENT, purpose: 'home-visits' },
];

export function titleOf({ client, department, purpose, case: number }: View): string {
  const said = [department && `for ${department}`, purpose, number && `in ${number}`].filter(Boolean);
  return [client ?? 'nobody', ...said].join(' ');
}
