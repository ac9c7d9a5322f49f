import { sqltag as sql } from '@prisma/client/runtime/client';
import type DataLoader from 'dataloader';
import type { Query } from '../database/query.ts';
import { oneByKey, perArguments } from '../loaders.ts';

/** What was published of a region; null cells are not told, and a region in which nothing is counted has none. */
export interface SnapshotRow {
  readonly key: string;
  readonly month: Date;
  readonly publishedOn: Date;
  readonly minimum: number;
  readonly total: number | null;
  readonly whole: boolean | null;
  readonly cells: Readonly<Record<string, number | null>> | null;
}

/** Which snapshot: of a month, or the latest one. */
export interface SnapshotAsked {
  readonly name: string;
  readonly month: Date | null;
}

/** The snapshots of a room within one request, by the codes of regions. */
export type Snapshots = (asked: SnapshotAsked) => DataLoader<string, SnapshotRow | null>;

export function openSnapshots(query: Query): Snapshots {
  return perArguments(({ name, month }: SnapshotAsked) =>
    oneByKey(
      (codes) =>
        query<SnapshotRow>(sql`
          SELECT p.key, s.month, s.published_on AS "publishedOn", s.minimum, r.total, r.whole, r.cells
          FROM unnest(${[...codes]}::text[]) AS p(key)
          JOIN snapshot s ON s.name = ${name} AND s.month = (
            SELECT max(l.month) FROM snapshot l
            WHERE l.name = ${name} AND (${month}::date IS NULL OR l.month = ${month}::date))
          LEFT JOIN snapshot_region r ON r.name = s.name AND r.month = s.month AND r.region_code = p.key`),
      ({ key }) => key,
    ),
  );
}
