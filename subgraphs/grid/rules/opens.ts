/** See the SDL's `CampaignPurpose` and `CollectedItemKind`. */
export type Purpose =
  'ILLEGAL_STRUCTURES' | 'CLEARANCE' | 'FIRE_SAFETY' | 'FLOOD_READINESS' | 'ENVIRONMENT' | 'CARE';
export type ItemKind =
  | 'ADDRESS'
  | 'CONTACT'
  | 'OCCUPANTS'
  | 'TENURE'
  | 'HAZARDS'
  | 'CARE_NEEDS'
  | 'WISHES'
  | 'UNITS'
  | 'PREMISES'
  | 'FACILITY_STATE';

/** A visit opens what its purpose needs and nothing else: who comes about a house learns nothing of care. */
const OPENS: Readonly<Record<Purpose, readonly ItemKind[]>> = {
  ILLEGAL_STRUCTURES: ['ADDRESS', 'CONTACT', 'TENURE'],
  CLEARANCE: ['ADDRESS', 'CONTACT', 'OCCUPANTS', 'TENURE'],
  FIRE_SAFETY: ['ADDRESS', 'CONTACT', 'HAZARDS', 'PREMISES'],
  FLOOD_READINESS: ['ADDRESS', 'CONTACT', 'OCCUPANTS', 'FACILITY_STATE'],
  ENVIRONMENT: ['PREMISES', 'UNITS', 'FACILITY_STATE'],
  CARE: ['ADDRESS', 'CONTACT', 'CARE_NEEDS', 'WISHES'],
};

export function opensFor(purpose: Purpose): readonly ItemKind[] {
  return OPENS[purpose];
}
