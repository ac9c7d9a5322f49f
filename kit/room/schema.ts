import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { acting } from '../action/actions.ts';
import { type Datamodel, readDatamodel } from '../database/datamodel.ts';
import { readRegisters } from '../register/read.ts';
import type { Register } from '../register/register.ts';
import { answeredBy, resolversOf } from '../register/resolvers.ts';
import { type RegisterTable, tablesOf } from '../register/tables.ts';
import { snapshotFields } from '../snapshots/resolvers.ts';
import { answerVerifications } from '../verification/resolve.ts';
import type { Policies } from '../vocabulary/policies.ts';
import { type RegionOf, guard } from './guard.ts';
import type { Room } from './room.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';

/** What a room's tables are, as its `data.prisma` says. */
export function datamodelOf({ migrations }: Pick<Room<unknown>, 'migrations'>): Datamodel {
  return readDatamodel(readFileSync(path.join(migrations, '../data.prisma'), 'utf8'));
}

/** The room's registers with their tables; what the SDL promises and `data.prisma` does not hold ends the opening. */
export function registersOf<Store>(
  room: Room<Store>,
  document: DocumentNode,
  datamodel: Datamodel,
): ReadonlyMap<string, RegisterTable> {
  const registers = readRegisters(room.name, document);
  const tables = tablesOf(registers, datamodel, answeredBy(room.resolvers));
  return new Map(tables.map((table) => [table.register.type, table]));
}

/** The room's SDL with its own resolvers, those of its registers, and the guard in front of all. */
export function schemaOf<Store>(
  room: Room<Store>,
  document: DocumentNode,
  registers: readonly Register[],
  { policies, withoutRules }: { readonly policies: Policies; readonly withoutRules: boolean },
): GraphQLSchema {
  const shared = resolversOf(registers, room.references ?? {}, room.resolvers);
  const { Mutation, Region } = shared;
  const resolvers = {
    ...shared,
    Region: { ...Region, ...snapshotFields(room.snapshots ?? []) },
    ...(Mutation ? { Mutation: acting(Mutation) } : {}),
    Date: DateScalar,
    DateTime: DateTimeScalar,
  } as NonNullable<Exclude<Parameters<typeof buildSubgraphSchema>[0], unknown[] | DocumentNode>['resolvers']>;
  const schema = buildSubgraphSchema({ typeDefs: document, resolvers });
  const regionOf = { ...placesOf(registers), ...room.regionOf };
  answerVerifications(schema, policies, regionOf);
  if (!withoutRules) guard(schema, policies, regionOf);
  return schema;
}

function placesOf(registers: readonly Register[]): RegionOf {
  return Object.fromEntries(
    registers.map(({ type, place }) => [type, (row: Record<string, string>) => row[place.property] ?? '']),
  );
}
