import { migrationsBeside } from '../../kit/room/beside.ts';
import type { Room } from '../../kit/room/room.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { Community } from './resolvers/Community.ts';
import { Compound } from './resolvers/Compound.ts';
import { Grid } from './resolvers/Grid.ts';
import { PartyOrganisation } from './resolvers/PartyOrganisation.ts';
import { Query } from './resolvers/Query.ts';
import { Region } from './resolvers/Region.ts';
import { sample } from './sample.ts';
import { type Store, openStore } from './store.ts';

export const party: Room<Store> = {
  name: 'party',
  title: '党的组织',
  resolvers: {
    Query,
    PartyOrganisation,
    Region,
    Community,
    Grid,
    Compound,
  } satisfies Resolvers,
  regionOf: {
    Region: ({ code }: { code: string }) => code,
    Community: ({ code }: { code: string }) => code,
  },
  openStore,
  migrations: migrationsBeside(import.meta.url),
  sample,
};
