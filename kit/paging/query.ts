import type { Sql } from '@prisma/client/runtime/client';

/** Sends a statement written with `sqltag`; a room's Prisma client does. */
export type Query = <Row>(statement: Sql) => Promise<Row[]>;
