import { migrationsBeside } from '../../kit/room/beside.ts';
import type { Room } from '../../kit/room/room.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { Community } from './resolvers/Community.ts';
import { Compound } from './resolvers/Compound.ts';
import { Query } from './resolvers/Query.ts';
import { Region } from './resolvers/Region.ts';
import { RenovationProject } from './resolvers/RenovationProject.ts';
import { UtilityWork } from './resolvers/UtilityWork.ts';
import { sample } from './sample.ts';
import { type CompoundRow, type ProjectRow, type Store, openStore } from './store.ts';

export const renovation: Room<Store> = {
  name: 'renovation',
  title: '老旧小区改造',
  resolvers: { Query, Compound, RenovationProject, UtilityWork, Region, Community } satisfies Resolvers,
  regionOf: {
    Compound: ({ communityCode }: CompoundRow) => communityCode,
    RenovationProject: ({ communityCode }: ProjectRow) => communityCode,
    Region: ({ code }: { code: string }) => code,
    Community: ({ code }: { code: string }) => code,
  },
  openStore,
  migrations: migrationsBeside(import.meta.url),
  sample,
};
