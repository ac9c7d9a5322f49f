import type { DepartmentFunction, Item } from '../../../kit/vocabulary/model.ts';
import type { View } from './views.ts';

/** A client that may have the items of a function, of all rows or of a city's. */
const SOURCES: Readonly<Record<DepartmentFunction, View>> = {
  ORGANISATION: { client: 'party-system' },
  POLITICAL_LEGAL: { client: 'grid-system' },
  JUSTICE: { client: 'legal-system' },
  SOCIAL_WORK: { client: 'volunteer-system' },
  HOUSING: { client: 'renovation-system' },
  CIVIL_AFFAIRS: { client: 'data-steward', department: 'CIVIL_AFFAIRS-445100' },
  PUBLIC_SECURITY: { client: 'data-steward', department: 'PUBLIC_SECURITY-445100' },
  DATA: { client: 'data-steward' },
  COORDINATION: { client: 'coordination-centre' },
};

/** Whoever may have an item because it is its own. */
export const sourceOf = ({ source }: Item): View => SOURCES[source];
