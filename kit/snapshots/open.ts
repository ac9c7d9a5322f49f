import type { DocumentNode } from 'graphql';
import { civilDay, dayOf } from '../calendar.ts';
import type { Database } from '../database/connect.ts';
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

export function openPublisher(
  database: Database,
  sources: readonly Publishable[],
  { now, log }: { readonly now: () => Date; readonly log: Log },
): Publisher {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  let closed = false;
  const publishAll = async () => {
    const today = dayOf(civilDay(now()));
    for (const source of sources)
      try {
        await publish(database, source, today);
      } catch (error) {
        if (!closed) log.error({ err: error, snapshot: source.field }, 'A snapshot could not be published.');
      }
    if (closed || sources.length === 0) return;
    const wait = HOUR - (now().getTime() % HOUR);
    timer = setTimeout(() => {
      running = publishAll();
    }, wait).unref();
  };
  return {
    start: () => (running = publishAll()),
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
