import type { Database } from '../../kit/database/connect.ts';
import { type Reads, openReads } from '../../kit/database/reads.ts';
import { oneByKey } from '../../kit/loaders.ts';
import type { RoomContext } from '../../kit/room/context.ts';
import type { OpenStore } from '../../kit/room/room.ts';
import { type Department, type Prisma, PrismaClient, type Purpose } from './generated/client/client.ts';

export type DepartmentRow = Department;
export type PurposeRow = Purpose;

export type Store = ReturnType<typeof forRequest>;
export type Context = RoomContext<Store>;

export function openStore(database: Database): OpenStore<Store> {
  const prisma = new PrismaClient({ adapter: database.adapter });
  const reads = openReads<Prisma.TypeMap>(database, import.meta.url);
  return { reads, forRequest: () => forRequest(reads, prisma), close: () => prisma.$disconnect() };
}

function forRequest({ one, many }: Reads<Prisma.TypeMap>, prisma: PrismaClient) {
  return {
    place: one('Region', 'code'),
    department: one('Department', 'code'),
    purpose: one('Purpose', 'id'),
    /** Clients with the departments that they speak for and where. */
    client: oneByKey(
      (ids) =>
        prisma.client.findMany({
          where: { id: { in: [...ids] } },
          include: { departments: { include: { department: true } }, jurisdiction: true },
        }),
      ({ id }) => id,
    ),
    /** Departments that answer for a region itself, by code. */
    departmentsOf: many('Department', 'regionCode', { order: ['code'] }),
  };
}
