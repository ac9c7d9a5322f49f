import { migrationsBeside } from '../../kit/room/beside.ts';
import type { Room } from '../../kit/room/room.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { Community } from './resolvers/Community.ts';
import { Compound } from './resolvers/Compound.ts';
import { Grid } from './resolvers/Grid.ts';
import { LegalBackbone } from './resolvers/LegalBackbone.ts';
import { PartyOrganisation } from './resolvers/PartyOrganisation.ts';
import { Query } from './resolvers/Query.ts';
import { Region } from './resolvers/Region.ts';
import { sample } from './sample.ts';
import { type BackboneKey, type Store, openStore } from './store.ts';

export const party: Room<Store> = {
  name: 'party',
  title: '党的组织',
  resolvers: {
    Query,
    PartyOrganisation,
    Region,
    Community,
    LegalBackbone,
    Grid,
    Compound,
  } satisfies Resolvers,
  regionOf: {
    Region: ({ code }: { code: string }) => code,
    Community: ({ code }: { code: string }) => code,
    LegalBackbone: ({ code }: BackboneKey) => code,
  },
  openStore,
  migrations: migrationsBeside(import.meta.url),
  sample,
};
