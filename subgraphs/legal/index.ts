import { migrationsBeside } from '../../kit/room/beside.ts';
import type { Room } from '../../kit/room/room.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { Community } from './resolvers/Community.ts';
import { LawFirm } from './resolvers/LawFirm.ts';
import { LegalAdviser } from './resolvers/LegalAdviser.ts';
import { LegalAdviserAppointment } from './resolvers/LegalAdviserAppointment.ts';
import { LegalAdviserCoverage } from './resolvers/LegalAdviserCoverage.ts';
import { Query } from './resolvers/Query.ts';
import { Region } from './resolvers/Region.ts';
import { sample } from './sample.ts';
import { type AdviserRow, type AppointmentRow, type FirmRow, type Store, openStore } from './store.ts';

export const legal: Room<Store> = {
  name: 'legal',
  title: '法律服务',
  resolvers: {
    Query,
    LegalAdviser,
    LawFirm,
    LegalAdviserAppointment,
    Community,
    Region,
    LegalAdviserCoverage,
  } satisfies Resolvers,
  regionOf: {
    LegalAdviser: ({ regionCode }: AdviserRow) => regionCode,
    LawFirm: ({ regionCode }: FirmRow) => regionCode,
    LegalAdviserAppointment: ({ communityCode }: AppointmentRow) => communityCode,
    Community: ({ code }: { code: string }) => code,
    Region: ({ code }: { code: string }) => code,
  },
  openStore,
  migrations: migrationsBeside(import.meta.url),
  sample,
};
