import { migrationsBeside } from '../../kit/room/beside.ts';
import type { Room } from '../../kit/room/room.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { Community } from './resolvers/Community.ts';
import { FunctionalArea } from './resolvers/FunctionalArea.ts';
import { Grid } from './resolvers/Grid.ts';
import { GridAppointment } from './resolvers/GridAppointment.ts';
import { GridWorker } from './resolvers/GridWorker.ts';
import { Query } from './resolvers/Query.ts';
import { Region } from './resolvers/Region.ts';
import { Secondment } from './resolvers/Secondment.ts';
import { sample } from './sample.ts';
import {
  type AppointmentRow,
  type GridRow,
  type RegionRow,
  type SecondmentRow,
  type Store,
  type WorkerRow,
  openStore,
} from './store.ts';

export const grid: Room<Store> = {
  name: 'grid',
  title: '网格管理',
  resolvers: {
    Query,
    Region,
    Community,
    Grid,
    GridAppointment,
    GridWorker,
    Secondment,
    FunctionalArea,
  } satisfies Resolvers,
  regionOf: {
    Region: ({ code }: RegionRow) => code,
    Community: ({ code }: RegionRow) => code,
    Grid: ({ communityCode }: GridRow) => communityCode,
    GridAppointment: ({ communityCode }: AppointmentRow) => communityCode,
    GridWorker: ({ regionCode }: WorkerRow) => regionCode,
    Secondment: ({ regionCode }: SecondmentRow) => regionCode,
  },
  openStore,
  migrations: migrationsBeside(import.meta.url),
  sample,
};
