import { communityOf, two } from './anchors.ts';
import { isShown } from './city.ts';
import { draw, oneOf } from './draw.ts';

const GOVERNANCE = [
  'OWNERS_COMMITTEE_AND_PROPERTY',
  'PROPERTY_ONLY',
  'OWNERS_COMMITTEE_ONLY',
  'THREE_NO',
] as const;

/** The compound of a shown community in which everything is there. */
export const isShownFirst = (compound: string) => isShown(communityOf(compound)) && compound.endsWith('-01');

/** Who governs a compound, as renovation registers it and party branches are anchored on it. */
export function governanceOf(compound: string): (typeof GOVERNANCE)[number] {
  if (!isShown(communityOf(compound))) return oneOf(`governance:${compound}`, GOVERNANCE);
  return isShownFirst(compound) ? 'OWNERS_COMMITTEE_AND_PROPERTY' : 'THREE_NO';
}

export const hasCommittee = (compound: string) => governanceOf(compound).startsWith('OWNERS_COMMITTEE');
export const hasCompany = (compound: string) =>
  ['PROPERTY_ONLY', 'OWNERS_COMMITTEE_AND_PROPERTY'].includes(governanceOf(compound));

/** The owners' committee in office in a compound that has one. */
export const ownersCommitteeId = (compound: string) => `owners-committee-${compound}`;

/** The property companies of a county, three to six. */
export function propertyCompaniesOf(county: string): string[] {
  const count = 3 + draw(`companies:${county}`, 4);
  return Array.from({ length: count }, (_, index) => `property-company-${county}-${two(index + 1)}`);
}

/** The company that manages a compound today, where one does. */
export function propertyCompanyOf(compound: string): string {
  return oneOf(`company:${compound}`, propertyCompaniesOf(communityOf(compound).slice(0, 6)));
}
