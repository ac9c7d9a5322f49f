import { migrationsBeside } from '../../kit/room/beside.ts';
import type { Room } from '../../kit/room/room.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { Community } from './resolvers/Community.ts';
import { Compound } from './resolvers/Compound.ts';
import { Grid } from './resolvers/Grid.ts';
import { MemberUnit } from './resolvers/MemberUnit.ts';
import { PartyOrganisation } from './resolvers/PartyOrganisation.ts';
import { Query } from './resolvers/Query.ts';
import { Region } from './resolvers/Region.ts';
import { ServiceCentre } from './resolvers/ServiceCentre.ts';
import { sample } from './sample.ts';
import { type CentreRow, type OrganisationRow, type Store, type UnitRow, openStore } from './store.ts';

export const party: Room<Store> = {
  name: 'party',
  title: '党的组织',
  resolvers: {
    Query,
    PartyOrganisation,
    MemberUnit,
    ServiceCentre,
    Region,
    Community,
    Grid,
    Compound,
  } satisfies Resolvers,
  regionOf: {
    PartyOrganisation: ({ regionCode }: OrganisationRow) => regionCode,
    MemberUnit: ({ regionCode }: UnitRow) => regionCode,
    ServiceCentre: ({ regionCode }: CentreRow) => regionCode,
    Region: ({ code }: { code: string }) => code,
    Community: ({ code }: { code: string }) => code,
  },
  openStore,
  migrations: migrationsBeside(import.meta.url),
  sample,
};
