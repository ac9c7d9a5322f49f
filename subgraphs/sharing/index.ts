import { migrationsBeside } from '../../kit/room/beside.ts';
import type { Room } from '../../kit/room/room.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { Agreement } from './resolvers/Agreement.ts';
import { AgreementClock } from './resolvers/AgreementClock.ts';
import { AgreementNotice } from './resolvers/AgreementNotice.ts';
import { AgreementStep } from './resolvers/AgreementStep.ts';
import { Application } from './resolvers/Application.ts';
import { CallerIdentity } from './resolvers/CallerIdentity.ts';
import { EmergencyAccess } from './resolvers/EmergencyAccess.ts';
import { EmergencyAccessStep } from './resolvers/EmergencyAccessStep.ts';
import { EmergencyOpening } from './resolvers/EmergencyOpening.ts';
import { Mutation } from './resolvers/Mutation.ts';
import { CatalogueVersion } from './resolvers/CatalogueVersion.ts';
import { DataItem } from './resolvers/DataItem.ts';
import { Destruction } from './resolvers/Destruction.ts';
import { DestructionProof } from './resolvers/DestructionProof.ts';
import { DestructionStep } from './resolvers/DestructionStep.ts';
import { ItemReview } from './resolvers/ItemReview.ts';
import { PreviewedOperation } from './resolvers/PreviewedOperation.ts';
import { Purpose } from './resolvers/Purpose.ts';
import { Query } from './resolvers/Query.ts';
import { Region } from './resolvers/Region.ts';
import { ReplyExtension } from './resolvers/ReplyExtension.ts';
import { Reuse } from './resolvers/Reuse.ts';
import { ReviewedEntry } from './resolvers/ReviewedEntry.ts';
import { Substitution } from './resolvers/Substitution.ts';
import { sample } from './sample.ts';
import { type Store, agreementClockwork, openStore, subjects } from './store.ts';

export const sharing: Room<Store> = {
  name: 'sharing',
  title: '数据共享',
  resolvers: {
    Query,
    Mutation,
    Agreement,
    AgreementClock,
    AgreementNotice,
    AgreementStep,
    Application,
    CallerIdentity,
    CatalogueVersion,
    DataItem,
    Destruction,
    DestructionProof,
    DestructionStep,
    EmergencyAccess,
    EmergencyAccessStep,
    EmergencyOpening,
    PreviewedOperation,
    Purpose,
    Region,
    Reuse,
    ReplyExtension,
    ItemReview,
    ReviewedEntry,
    Substitution,
  } satisfies Resolvers,
  regionOf: {
    Region: ({ code }: { code: string }) => code,
  },
  openStore,
  subjects,
  clockwork: agreementClockwork,
  migrations: migrationsBeside(import.meta.url),
  sample,
};
