import { type SampleCity, isShown } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { nameOf } from '../../../kit/sample/people.ts';
import { dayBetween, LAST_DAY } from '../../../kit/sample/days.ts';
import { dedupKey, isSameEvent } from '../rules/sameEvent.ts';
import { categoriesOf } from './categories.ts';
import { moment } from './days.ts';
import type { SampleEvent } from './events.ts';
import type { SampleGrid } from './grids.ts';

const HOUR = 3_600_000;
const AGAIN = ['RESIDENT_APP', 'HOTLINE', 'PATROL', 'DEPARTMENT'];

/** What came in: the report that became each event, what was merged into it, and what has no event. */
export function* reportsOf(
  city: SampleCity,
  events: readonly SampleEvent[],
  gridsOf: ReadonlyMap<string, readonly SampleGrid[]>,
) {
  for (const event of events) {
    yield reportOf(event, event.row.source, event.row.reportedAt, 'NEW_EVENT');
    const doubles = isShown(event.row.communityCode) ? 1 : draw(`double:${event.row.id}`, 4) === 0 ? 1 : 0;
    if (doubles > 0) yield* mergedInto(event);
  }
  yield* withoutEvent(city, gridsOf);
}

/** Another report of the same thing, some hours later. */
function* mergedInto(event: SampleEvent) {
  const { gridCode, categoryId, at } = placed(event);
  const { sameWithinHours } = event.category;
  const hours = 1 + draw(`again:${event.row.id}`, sameWithinHours);
  const again = new Date(at.getTime() + hours * HOUR);
  if (again.toISOString().slice(0, 10) > LAST_DAY) return;
  if (!isSameEvent({ gridCode, categoryId, at }, { gridCode, categoryId, at: again }, sameWithinHours))
    return;
  yield reportOf(event, oneOf(`other:${event.row.id}`, AGAIN), again.toISOString(), 'MERGED');
}

function placed({ row, category }: SampleEvent) {
  return { gridCode: row.gridCode, categoryId: category.id, at: new Date(row.reportedAt) };
}

function reportOf(event: SampleEvent, source: string, receivedAt: string, outcome: 'NEW_EVENT' | 'MERGED') {
  const { row, category, path } = event;
  const id = `report-${row.id.slice(6)}-${outcome === 'NEW_EVENT' ? 1 : 2}`;
  return {
    ...from(id, source, receivedAt),
    communityCode: row.communityCode,
    gridCode: row.gridCode,
    categoryId: category.id,
    topic: category.topic,
    location: row.location,
    outcome,
    eventId: row.id,
    dedupKey: dedupKey(placed(event), path[0]?.day ?? ''),
  };
}

function from(id: string, source: string, receivedAt: string) {
  return {
    id,
    source,
    receivedAt,
    sourceNumber:
      source === 'HOTLINE' ? `12345-${receivedAt.slice(0, 10)}-${draw(id, 90_000) + 10_000}` : null,
    reporter: source === 'HOTLINE' || source === 'RESIDENT_APP' ? nameOf(id) : null,
  };
}

/** Some are still to be looked at, and some belong elsewhere; the hotline often does not know the grid. */
function* withoutEvent(city: SampleCity, gridsOf: ReadonlyMap<string, readonly SampleGrid[]>) {
  const categories = categoriesOf(city);
  for (const { code } of city.communities) {
    const lot = draw(`intake:${code}`, 16);
    if (lot > 1 && !isShown(code)) continue;
    const id = `report-${code}-0`;
    const outcome = lot % 2 === 0 ? 'PENDING' : 'REDIRECTED';
    const day = outcome === 'PENDING' ? LAST_DAY : dayBetween(id, '2026-01-05', LAST_DAY);
    const source = oneOf(`source:${id}`, ['RESIDENT_APP', 'HOTLINE']);
    const { at } = moment(day, draw(`minute:${id}`, 580));
    const category = oneOf(`category:${id}`, categories);
    const grid = source === 'HOTLINE' ? undefined : oneOf(`grid:${id}`, gridsOf.get(code) ?? []);
    yield {
      ...from(id, source, at),
      communityCode: code,
      gridCode: grid?.code ?? null,
      categoryId: category.id,
      topic: category.topic,
      location: grid === undefined ? null : grid.range,
      outcome,
      eventId: null,
      dedupKey: null,
    };
  }
}
