import { migrationsBeside } from '../../kit/room/beside.ts';
import type { Room } from '../../kit/room/room.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { Community } from './resolvers/Community.ts';
import { Household } from './resolvers/Household.ts';
import { LegalAdviser } from './resolvers/LegalAdviser.ts';
import { LegalAdviserCoverage } from './resolvers/LegalAdviserCoverage.ts';
import { Region } from './resolvers/Region.ts';
import { sample } from './sample.ts';
import { type HouseholdRow, type Store, openStore } from './store.ts';

export const legal: Room<Store> = {
  name: 'legal',
  title: '法律服务',
  resolvers: { LegalAdviser, Community, Household, Region, LegalAdviserCoverage } satisfies Resolvers,
  regionOf: {
    Community: ({ code }: { code: string }) => code,
    Region: ({ code }: { code: string }) => code,
    Household: ({ communityCode }: HouseholdRow) => communityCode,
  },
  holds: {
    'legal.household.legal-aid-wanted': ['HouseholdMatter', 'legalAidWanted'],
    'legal.household.dispute-open': ['HouseholdMatter', 'disputeOpen'],
  },
  openStore,
  migrations: migrationsBeside(import.meta.url),
  sample,
};
