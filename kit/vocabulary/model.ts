/** The sharing vocabulary as data: what the directives of `schema/directives.graphql` say about one field. */

export type DepartmentFunction =
  | 'ORGANISATION'
  | 'POLITICAL_LEGAL'
  | 'JUSTICE'
  | 'SOCIAL_WORK'
  | 'HOUSING'
  | 'CIVIL_AFFAIRS'
  | 'PUBLIC_SECURITY'
  | 'DATA'
  | 'COORDINATION';
export type Sharing = 'UNCONDITIONAL' | 'CONDITIONAL' | 'WITHHELD';
export type Openness = 'OPEN' | 'ON_REQUEST' | 'CLOSED';
export type Sensitivity = 'NONE' | 'PERSONAL' | 'SENSITIVE';

/** A collected fact, with its type's defaults already expanded. */
export interface Item {
  readonly id: string;
  readonly source: DepartmentFunction;
  readonly sharing: Sharing;
  readonly openness: Openness;
  readonly sensitivity: Sensitivity;
  readonly disclosure?: string | undefined;
  readonly concept?: string | undefined;
  readonly maxAge?: string | undefined;
  readonly legalBasis?: string | undefined;
}

/** What one field of the graph is. A field without a policy is answered to nobody. */
export type FieldPolicy =
  | { readonly kind: 'structure' }
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'derived'; readonly from: readonly Item[] }
  | { readonly kind: 'aggregate'; readonly over: readonly Item[]; readonly minimum: number | undefined }
  | { readonly kind: 'verification'; readonly item: Item }
  | { readonly kind: 'action'; readonly roles: readonly string[] };

export type Role =
  'LEGAL_STEWARD' | 'DATA_STEWARD' | 'APPLICANT' | 'STEWARD' | 'EMERGENCY_OFFICER' | 'AUDITOR';
