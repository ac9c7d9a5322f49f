import type { DocumentNode } from 'graphql';
import { civilDay, dayOf } from '../calendar.ts';
import type { Database } from '../database/connect.ts';
import { queryOver } from '../database/query.ts';
import { databaseTime } from '../database/time.ts';
import type { Log } from '../log.ts';
import type { Policies } from '../vocabulary/policies.ts';
import { fieldSites } from '../vocabulary/reading.ts';
import { namedType } from '../vocabulary/selections.ts';
import { type Publishable, publish } from './publish.ts';
import type { SnapshotSource } from './source.ts';

/** What publishes a room's snapshots by itself. */
export interface Publisher {
  /** Publishes what is missing of this month, and from then on at the begin of each month. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** A month of China begins on the hour. What could not be published is tried again in the next one. */
const HOUR = 3_600_000;

/** @param options.now The moment that it is (default: by the database's clock, as nothing published is taken back). */
export function openPublisher(
  database: Database,
  sources: readonly Publishable[],
  { now, log }: { readonly now?: (() => Date) | undefined; readonly log: Log },
): Publisher {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  let closed = false;
  const failed = (error: unknown, snapshot?: string) => {
    if (!closed) log.error({ err: error, snapshot }, 'A snapshot could not be published.');
  };
  /** @returns in how many milliseconds there may be another month. */
  const publishAll = async (): Promise<number> => {
    const moment = now?.() ?? (await databaseTime(queryOver(database.pool)));
    const today = dayOf(civilDay(moment));
    for (const source of sources)
      await publish(database, source, today).catch((error: unknown) => {
        failed(error, source.field);
      });
    return HOUR - (moment.getTime() % HOUR);
  };
  const again = async () => {
    if (sources.length === 0) return;
    const wait = await publishAll().catch((error: unknown) => {
      failed(error);
      return HOUR;
    });
    if (closed) return;
    timer = setTimeout(() => {
      running = again();
    }, wait).unref();
  };
  return {
    start: () => (running = again()),
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** A room's sources with their minimum; what the SDL promises and nobody publishes ends the opening. */
export function publishable(
  sources: readonly SnapshotSource[],
  policies: Policies,
  document: DocumentNode,
): Publishable[] {
  const promised = fieldSites(document).filter(({ field }) => namedType(field.type) === 'Snapshot');
  const missing = promised.filter(({ fieldName }) => !sources.some(({ field }) => field === fieldName));
  if (missing.length > 0)
    throw new Error(
      `Nobody publishes ${missing.map(({ coordinate }) => coordinate).join(', ')}: the room must say in snapshots what is counted.`,
    );
  return sources.map((source) => {
    const policy = policies.field('Region', source.field);
    if (policy?.kind !== 'aggregate' || policy.minimum === undefined)
      throw new Error(`Region.${source.field} is published, and is no @aggregate with a minimum.`);
    return { ...source, minimum: policy.minimum };
  });
}
