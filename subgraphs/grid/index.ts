import { migrationsBeside } from '../../kit/room/beside.ts';
import { present } from '../../kit/room/present.ts';
import type { Room } from '../../kit/room/room.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { Campaign } from './resolvers/Campaign.ts';
import { CampaignGrid } from './resolvers/CampaignGrid.ts';
import { Community } from './resolvers/Community.ts';
import { FunctionalArea } from './resolvers/FunctionalArea.ts';
import { GovernanceCentre } from './resolvers/GovernanceCentre.ts';
import { Grid } from './resolvers/Grid.ts';
import { GridEvent } from './resolvers/GridEvent.ts';
import { GridWorker } from './resolvers/GridWorker.ts';
import { Household } from './resolvers/Household.ts';
import { LegalBackbone } from './resolvers/LegalBackbone.ts';
import { Query } from './resolvers/Query.ts';
import { Region } from './resolvers/Region.ts';
import { sample } from './sample.ts';
import { type BackboneKey, type RegionRow, type Store, openStore } from './store.ts';
import { snapshots } from './store/snapshots.ts';

export const grid: Room<Store> = {
  name: 'grid',
  title: '网格管理',
  resolvers: {
    Query,
    Region,
    Community,
    LegalBackbone,
    Grid,
    GridEvent,
    GridWorker,
    FunctionalArea,
    Campaign,
    CampaignGrid,
    GovernanceCentre,
    Household,
  } satisfies Resolvers,
  regionOf: {
    Region: ({ code }: RegionRow) => code,
    Community: ({ code }: RegionRow) => code,
    LegalBackbone: ({ code }: BackboneKey) => code,
  },
  references: {
    Region: (store: Store, code: string) => present(store.region, code),
    Community: (store: Store, code: string) => present(store.region, code),
  },
  holds: {
    'grid.household.address': ['HouseholdDwelling', 'address'],
    'grid.household.contact-name': ['HouseholdDwelling', 'contactName'],
    'grid.household.contact-phone': ['HouseholdDwelling', 'contactPhone'],
    'grid.household.occupants': ['HouseholdDwelling', 'occupants'],
    'grid.household.tenure': ['HouseholdDwelling', 'tenure'],
    'grid.household.hazards': ['HouseholdDwelling', 'hazards'],
    'grid.household.registered-address': ['HouseholdRegistration', 'address'],
    'grid.household.care-needs': ['HouseholdCare', 'needs'],
    'grid.household.allowance': ['HouseholdCare', 'allowance'],
  },
  openStore,
  snapshots,
  migrations: migrationsBeside(import.meta.url),
  sample,
};
