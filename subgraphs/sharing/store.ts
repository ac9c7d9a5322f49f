import type { Database } from '../../kit/database/connect.ts';
import { byCode, byId, manyByKey, oneByKey } from '../../kit/loaders.ts';
import { placesFrom } from '../../kit/regions/copy.ts';
import type { RoomContext } from '../../kit/room/context.ts';
import type { OpenStore } from '../../kit/room/room.ts';
import { type Department, PrismaClient, type Purpose } from './generated/client/client.ts';

export type DepartmentRow = Department;
export type PurposeRow = Purpose;

export type Store = ReturnType<typeof forRequest>;
export type Context = RoomContext<Store>;

export function openStore(database: Database): OpenStore<Store> {
  const prisma = new PrismaClient({ adapter: database.adapter });
  return { client: prisma, forRequest: () => forRequest(prisma), close: () => prisma.$disconnect() };
}

function forRequest(prisma: PrismaClient) {
  return {
    place: placesFrom(prisma),
    department: byCode(prisma.department),
    purpose: byId(prisma.purpose),
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
    departmentsOf: manyByKey(
      (codes) =>
        prisma.department.findMany({ where: { regionCode: { in: [...codes] } }, orderBy: { code: 'asc' } }),
      ({ regionCode }) => regionCode,
    ),
  };
}
