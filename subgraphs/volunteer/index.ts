import { migrationsBeside } from '../../kit/room/beside.ts';
import type { Room } from '../../kit/room/room.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { CallLineSnapshot } from './resolvers/CallLineSnapshot.ts';
import { Community } from './resolvers/Community.ts';
import { Household } from './resolvers/Household.ts';
import { HouseholdStarCount } from './resolvers/HouseholdStarCount.ts';
import { Need } from './resolvers/Need.ts';
import { Order } from './resolvers/Order.ts';
import { OrderStep } from './resolvers/OrderStep.ts';
import { Region } from './resolvers/Region.ts';
import { ServicePost } from './resolvers/ServicePost.ts';
import { isPublic } from './rules/publicity.ts';
import { sample } from './sample.ts';
import { type HouseholdRow, type NeedRow, PUBLIC_NEEDS, type Store, openStore } from './store.ts';
import { snapshots } from './store/snapshots.ts';

export const volunteer: Room<Store> = {
  name: 'volunteer',
  title: '志愿服务',
  resolvers: {
    Need,
    Order,
    OrderStep,
    ServicePost,
    CallLineSnapshot,
    Household,
    HouseholdStarCount,
    Region,
    Community,
  } satisfies Resolvers,
  regionOf: {
    Region: ({ code }: { code: string }) => code,
    Community: ({ code }: { code: string }) => code,
    Household: ({ communityCode }: HouseholdRow) => communityCode,
  },
  secrets: {
    Need: {
      item: 'volunteer.need.unpublished',
      public: PUBLIC_NEEDS,
      isPublic: (need: NeedRow) => isPublic(need),
    },
  },
  holds: {
    'volunteer.household.call-line': ['HouseholdService', 'subscribed'],
    'volunteer.household.volunteer': ['HouseholdService', 'hasVolunteer'],
    'volunteer.household.points-account': ['HouseholdService', 'pointsAccountId'],
  },
  openStore,
  snapshots,
  migrations: migrationsBeside(import.meta.url),
  sample,
};
