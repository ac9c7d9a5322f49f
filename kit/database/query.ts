import type { Sql } from '@prisma/client/runtime/client';
import pg from 'pg';
import { dayOf } from '../calendar.ts';

/** Sends a statement written with `sqltag`. */
export type Query = <Row>(statement: Sql) => Promise<Row[]>;

/** A statement as the server gets it. */
export interface Sent {
  /** Under which a connection keeps it prepared; where there is none, it is planned anew each time. */
  readonly name?: string | undefined;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A room's pool, or one connection of it within a transaction. */
interface Connected {
  query(sent: pg.QueryConfig): Promise<{ rows: unknown[] }>;
}

/** Statements that differ with what is asked, such as pages and figures: each is planned for its own values. */
export function queryOver(over: Connected): Query {
  return ({ text, values }) => send(over, { text, values });
}

/** Sends a statement over a room's pool, which Prisma uses too; rows hold values as Prisma's do. */
export async function send<Row>(over: Connected, { name, text, values }: Sent): Promise<Row[]> {
  const { rows } = await over.query({ name, text, values: values.map(parameter), types });
  return rows as Row[];
}

/** A day or a moment is sent as it is in UTC: pg would write it in the zone of this process. */
function parameter(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value;
}

/** A day is midnight UTC; pg would take midnight in the zone of this process. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (type, format): unknown =>
    type === pg.types.builtins.DATE ? dayOf : pg.types.getTypeParser(type, format),
};
