import { migrationsBeside } from '../../kit/room/beside.ts';
import type { Room } from '../../kit/room/room.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { CallerIdentity } from './resolvers/CallerIdentity.ts';
import { Department } from './resolvers/Department.ts';
import { Purpose } from './resolvers/Purpose.ts';
import { Query } from './resolvers/Query.ts';
import { Region } from './resolvers/Region.ts';
import { sample } from './sample.ts';
import { type DepartmentRow, type Store, openStore } from './store.ts';

export const sharing: Room<Store> = {
  name: 'sharing',
  title: '数据共享',
  resolvers: { Query, CallerIdentity, Department, Purpose, Region } satisfies Resolvers,
  regionOf: {
    Department: ({ regionCode }: DepartmentRow) => regionCode,
    Region: ({ code }: { code: string }) => code,
  },
  openStore,
  migrations: migrationsBeside(import.meta.url),
  sample,
};
