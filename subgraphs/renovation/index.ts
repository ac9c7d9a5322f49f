import { migrationsBeside } from '../../kit/room/beside.ts';
import type { Room } from '../../kit/room/room.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { Community } from './resolvers/Community.ts';
import { Compound } from './resolvers/Compound.ts';
import { Household } from './resolvers/Household.ts';
import { OwnersVote } from './resolvers/OwnersVote.ts';
import { ProjectReview } from './resolvers/ProjectReview.ts';
import { Region } from './resolvers/Region.ts';
import { RenovationProject } from './resolvers/RenovationProject.ts';
import { sample } from './sample.ts';
import { type HouseholdRow, type Store, openStore } from './store.ts';
import { snapshots } from './store/snapshots.ts';

export const renovation: Room<Store> = {
  name: 'renovation',
  title: '老旧小区改造',
  resolvers: {
    Compound,
    Household,
    RenovationProject,
    OwnersVote,
    ProjectReview,
    Region,
    Community,
  } satisfies Resolvers,
  regionOf: {
    Region: ({ code }: { code: string }) => code,
    Community: ({ code }: { code: string }) => code,
    Household: ({ communityCode }: HouseholdRow) => communityCode,
  },
  holds: {
    'renovation.household.consent': ['HouseholdWord', 'consent'],
    'renovation.household.utility-faults': ['HouseholdWord', 'utilityFaults'],
  },
  openStore,
  snapshots,
  migrations: migrationsBeside(import.meta.url),
  sample,
};
