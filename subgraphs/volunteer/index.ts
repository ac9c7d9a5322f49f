import { migrationsBeside } from '../../kit/room/beside.ts';
import type { Room } from '../../kit/room/room.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { Community } from './resolvers/Community.ts';
import { Need } from './resolvers/Need.ts';
import { Query } from './resolvers/Query.ts';
import { Region } from './resolvers/Region.ts';
import { ServiceItem } from './resolvers/ServiceItem.ts';
import { ServicePost } from './resolvers/ServicePost.ts';
import { sample } from './sample.ts';
import { type NeedRow, type PostRow, type Store, openStore } from './store.ts';

export const volunteer: Room<Store> = {
  name: 'volunteer',
  title: '志愿服务',
  resolvers: { Query, Need, ServicePost, ServiceItem, Region, Community } satisfies Resolvers,
  regionOf: {
    Need: ({ communityCode }: NeedRow) => communityCode,
    ServicePost: ({ regionCode }: PostRow) => regionCode,
    Region: ({ code }: { code: string }) => code,
    Community: ({ code }: { code: string }) => code,
  },
  openStore,
  migrations: migrationsBeside(import.meta.url),
  sample,
};
