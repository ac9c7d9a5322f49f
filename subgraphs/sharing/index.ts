import { migrationsBeside } from '../../kit/room/beside.ts';
import type { Room } from '../../kit/room/room.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { Agreement } from './resolvers/Agreement.ts';
import { AgreementStep } from './resolvers/AgreementStep.ts';
import { Application } from './resolvers/Application.ts';
import { CallerIdentity } from './resolvers/CallerIdentity.ts';
import { Mutation } from './resolvers/Mutation.ts';
import { CatalogueVersion } from './resolvers/CatalogueVersion.ts';
import { DataItem } from './resolvers/DataItem.ts';
import { Purpose } from './resolvers/Purpose.ts';
import { Query } from './resolvers/Query.ts';
import { Region } from './resolvers/Region.ts';
import { Reuse } from './resolvers/Reuse.ts';
import { sample } from './sample.ts';
import { type Store, openStore, subjects } from './store.ts';

export const sharing: Room<Store> = {
  name: 'sharing',
  title: '数据共享',
  resolvers: {
    Query,
    Mutation,
    Agreement,
    AgreementStep,
    Application,
    CallerIdentity,
    CatalogueVersion,
    DataItem,
    Purpose,
    Region,
    Reuse,
  } satisfies Resolvers,
  regionOf: {
    Region: ({ code }: { code: string }) => code,
  },
  openStore,
  subjects,
  migrations: migrationsBeside(import.meta.url),
  sample,
};
