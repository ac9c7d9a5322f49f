import { communityOf } from '../../../kit/sample/anchors.ts';
import type { CompoundBranch } from '../../../kit/sample/branches.ts';
import type { SampleCity } from '../../../kit/sample/city.ts';
import { draw } from '../../../kit/sample/draw.ts';
import { dayBetween } from '../../../kit/sample/days.ts';
import type { PartyOrganisation } from '../generated/client/client.ts';
import type { Row } from './row.ts';

/** A row of the sample's register. */
export type Organisation = Row<PartyOrganisation>;
type Kind = Organisation['kind'];

export const committeeId = (code: string) => `committee-${code}`;

const TIERS: Partial<Record<Kind, Organisation['tier']>> = {
  CITY_COMMITTEE: 'CITY',
  COUNTY_COMMITTEE: 'COUNTY',
  SUBDISTRICT_COMMITTEE: 'SUBDISTRICT',
  SUBDISTRICT_JOINT_COMMITTEE: 'SUBDISTRICT',
  COMMUNITY_COMMITTEE: 'COMMUNITY',
  COMMUNITY_JOINT_COMMITTEE: 'COMMUNITY',
};

/** An organisation with what all of its kind have in common. */
export function made(
  given: Pick<Organisation, 'id' | 'name' | 'kind' | 'parentId' | 'regionCode'> & Partial<Organisation>,
): Organisation {
  const tier = TIERS[given.kind] ?? 'BASE';
  return {
    tier,
    gridCode: null,
    compoundId: null,
    ownersCommitteeId: null,
    propertyCompanyId: null,
    anchorKind: 'REGION',
    anchorName: null,
    emergencyId: null,
    // Committees are older than the sample's other rows.
    formedOn:
      tier === 'BASE' || given.kind.includes('JOINT')
        ? dayBetween(`formed:${given.id}`, '2024-01-01', '2026-09-30')
        : dayBetween(`formed:${given.id}`, '2001-01-01', '2021-12-31'),
    dissolvedOn: null,
    memberCount: 3 + draw(`members:${given.id}`, 60),
    ...given,
  };
}

export function organisation(
  kind: Kind,
  region: { readonly code: string },
  name: string,
  parentId: string | null,
): Organisation {
  const id = kind.includes('JOINT') ? `joint-${region.code}` : committeeId(region.code);
  return made({ id, name, kind, parentId, regionCode: region.code });
}

export function anchoredAt(
  code: string,
  kind: Kind,
  id: string,
  name: string,
  anchor: Partial<Organisation> = {},
): Organisation {
  return made({ id, name, kind, parentId: committeeId(code), regionCode: code, ...anchor });
}

export function anchoredOn(
  compoundId: string,
  kind: Kind,
  id: string,
  title: string,
  anchor: Partial<Organisation>,
): Organisation {
  const name = `${compoundId.slice(-2)}号小区${title}`;
  return anchoredAt(communityOf(compoundId), kind, id, name, { compoundId, ...anchor });
}

export function compoundBranch({ id, compound, provisional, formedOn }: CompoundBranch): Organisation {
  const anchor = { anchorKind: 'COMPOUND' as const, formedOn };
  return provisional
    ? anchoredOn(compound, 'PROVISIONAL_BRANCH', id, '临时党支部', anchor)
    : anchoredOn(compound, 'COMPOUND_BRANCH', id, '党支部', anchor);
}

export function group(city: SampleCity, gridCode: string): Organisation {
  const code = gridCode.slice(0, 12);
  const place = city.byCode.get(code)?.name ?? '';
  const name = `${place}第${Number(gridCode.slice(12))}网格党小组`;
  return anchoredAt(code, 'GRID_PARTY_GROUP', `group-${gridCode}`, name, { gridCode, anchorKind: 'GRID' });
}
