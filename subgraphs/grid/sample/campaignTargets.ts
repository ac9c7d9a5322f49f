import { wholeGridOf } from '../../../kit/sample/anchors.ts';
import { type SampleCity, isShown, within } from '../../../kit/sample/city.ts';
import { draw, oneOf, split } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import { dayBetween, LAST_DAY, later } from '../../../kit/sample/days.ts';
import { ROOMS, SEA_WALL, type SampleCampaign } from './campaigns.ts';
import type { SampleGrid } from './grids.ts';

/** What a campaign went to, and how far it has come. */
export interface SampleTarget {
  readonly id: string;
  readonly communityCode: string;
  readonly campaignId: string;
  readonly purpose: string;
  readonly gridCode: string;
  readonly kind: string;
  readonly address: string;
  readonly rooms: number | null;
  readonly listedOn: string;
  readonly state: string;
  readonly doneOn: string | null;
  readonly doneBy: string | null;
}

type Grids = ReadonlyMap<string, readonly SampleGrid[]>;

const TARGET_KINDS: Readonly<Record<string, readonly string[]>> = {
  FIRE_SAFETY: ['PREMISES', 'HOUSEHOLD'],
  FLOOD_READINESS: ['SPOT', 'STRUCTURE'],
  ENVIRONMENT: ['SPOT', 'PREMISES'],
  CARE: ['HOUSEHOLD'],
};

/** Targets of a county's sweep: in one community of six one or two, and in those that are shown. */
export function targetsOf(campaign: SampleCampaign, city: SampleCity, grids: Grids): SampleTarget[] {
  if (campaign.state === 'PLANNED') return [];
  return within(campaign.regionCode, city.communities).flatMap((community) => {
    const lot = draw(`${campaign.id}:${community.code}`, 12);
    const count = isShown(community.code) ? 2 : lot === 0 ? 2 : lot === 1 ? 1 : 0;
    return Array.from({ length: count }, (_, index) => {
      const id = `target-${campaign.id.slice(9)}-${community.code}-${index + 1}`;
      const grid = oneOf(`grid:${id}`, grids.get(community.code) ?? []);
      const over = campaign.state === 'ENDED';
      const state = oneOf(`state:${id}`, over ? ['DONE', 'DONE', 'DONE', 'VISITED', 'DROPPED'] : RUNNING);
      const doneOn = dayBetween(`done:${id}`, later(campaign.startsOn, 5), campaign.endsOn ?? LAST_DAY);
      return {
        ...at(id, campaign, grid),
        kind: oneOf(`kind:${id}`, TARGET_KINDS[campaign.purpose] ?? ['SPOT']),
        address: `${grid.range}示例${1 + draw(`address:${id}`, 80)}号`,
        rooms: null,
        state,
        doneOn: state === 'DONE' ? doneOn : null,
        doneBy: state === 'DONE' ? oneOf(`by:${id}`, ['OWNER', 'OWNER', 'TOWN', 'DEPARTMENT']) : null,
      };
    });
  });
}

const RUNNING = ['NOT_VISITED', 'NOT_VISITED', 'VISITED', 'DONE', 'DROPPED'];

function at(id: string, campaign: SampleCampaign, grid: SampleGrid) {
  return {
    id,
    communityCode: grid.communityCode,
    campaignId: campaign.id,
    purpose: campaign.purpose,
    gridCode: grid.code,
    listedOn: campaign.startsOn,
  };
}

/** What the report counts: structures that owners took down, and households that cleared their rooms. */
export function reportedTargetsOf(campaigns: readonly SampleCampaign[], grids: Grids): SampleTarget[] {
  return campaigns.flatMap((campaign) => {
    const wall = campaign.id === SEA_WALL.id;
    const community = wall ? SEA_WALL.community : ROOMS.community;
    const inside = (grids.get(community) ?? []).filter(
      ({ code }) => code !== wholeGridOf({ code: community }),
    );
    const count = published('445122', wall ? 'illegal structures removed' : 'households that cleared') ?? 0;
    const names = Array.from({ length: count }, (_, index) => `target-${campaign.id.slice(9)}-${index + 1}`);
    const rooms = wall ? undefined : split(published('445122', 'rooms cleared') ?? 0, names, campaign.id, 1);
    return names.map((id) => {
      const grid = oneOf(`grid:${id}`, inside);
      return {
        ...at(id, campaign, grid),
        kind: wall ? 'STRUCTURE' : 'HOUSEHOLD',
        address: wall
          ? `海堤示例段${id.split('-').at(-1) ?? ''}号`
          : `${grid.range}示例${draw(id, 90) + 1}号`,
        rooms: rooms?.get(id) ?? null,
        state: 'DONE',
        doneOn: dayBetween(id, later(campaign.startsOn, 4), campaign.endsOn ?? LAST_DAY),
        doneBy: 'OWNER',
      };
    });
  });
}
