import { communityOf } from '../../../kit/sample/anchors.ts';
import { type SampleCity, isShown } from '../../../kit/sample/city.ts';
import { draw } from '../../../kit/sample/draw.ts';
import type { PartyOrganisation } from '../generated/client/client.ts';

/** A row of the sample's register. */
export type Organisation = Pick<
  PartyOrganisation,
  'id' | 'name' | 'kind' | 'parentId' | 'regionCode' | 'memberCount'
> &
  Partial<Pick<PartyOrganisation, 'gridCode' | 'compoundId'>>;

export const isShownCompound = (id: string) => isShown(communityOf(id));
export const committeeId = (code: string) => `committee-${code}`;

export function organisation(
  kind: Organisation['kind'],
  region: { readonly code: string },
  name: string,
  parentId: string | null,
): Organisation {
  const id = kind.includes('JOINT') ? `joint-${region.code}` : committeeId(region.code);
  return { id, name, kind, parentId, regionCode: region.code, memberCount: membersOf(id) };
}

export function anchoredAt(code: string, kind: Organisation['kind'], id: string, name: string): Organisation {
  return { id, name, kind, parentId: committeeId(code), regionCode: code, memberCount: membersOf(id) };
}

export function anchoredOn(
  compoundId: string,
  kind: Organisation['kind'],
  id: string,
  title: string,
): Organisation {
  const name = `${compoundId.slice(-2)}号小区${title}`;
  return { ...anchoredAt(communityOf(compoundId), kind, id, name), compoundId };
}

export function compoundBranch(compoundId: string, provisional = false): Organisation {
  const id = `branch-${compoundId}`;
  return provisional
    ? anchoredOn(compoundId, 'PROVISIONAL_BRANCH', id, '临时党支部')
    : anchoredOn(compoundId, 'COMPOUND_BRANCH', id, '党支部');
}

export function group(city: SampleCity, gridCode: string): Organisation {
  const code = gridCode.slice(0, 12);
  const place = city.byCode.get(code)?.name ?? '';
  const name = `${place}第${Number(gridCode.slice(12))}网格党小组`;
  return { ...anchoredAt(code, 'GRID_PARTY_GROUP', `group-${gridCode}`, name), gridCode };
}

function membersOf(id: string): number {
  return 3 + draw(`members:${id}`, 60);
}
