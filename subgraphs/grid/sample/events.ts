import { type SampleCity, type SampleRegion, isShown } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { nameOf } from '../../../kit/sample/people.ts';
import { dayBetween, LAST_DAY } from '../../../kit/sample/days.ts';
import { type SampleCategory, categoriesOf } from './categories.ts';
import { dueOn } from './days.ts';
import { type PathStep, pathOf } from './eventPaths.ts';
import type { SampleGrid } from './grids.ts';

const SOURCES = ['GRID_WORKER', 'GRID_WORKER', 'RESIDENT_APP', 'HOTLINE', 'PATROL', 'DEPARTMENT'];
const SPOTS = ['巷口', '楼下', '路段', '空地', '公厕旁', '菜市场旁'];
/** Days on which the region was switched to emergency. */
const EMERGENCY = { from: '2026-07-20', to: '2026-07-24' };

/** An event with the way that it has gone, from which its assignments, steps and reports are told. */
export interface SampleEvent {
  readonly row: EventRow;
  readonly path: readonly PathStep[];
  readonly category: SampleCategory;
}

interface EventRow {
  readonly id: string;
  readonly communityCode: string;
  readonly gridCode: string;
  readonly location: string;
  readonly source: string;
  readonly reportedAt: string;
  readonly firstDueOn: string;
  readonly dueOn: string;
  readonly reporter: string | null;
}

/** Events of every community that has grids; the shown communities have more. */
export function eventsOf(
  city: SampleCity,
  gridsOf: ReadonlyMap<string, readonly SampleGrid[]>,
): SampleEvent[] {
  const categories = categoriesOf(city).filter(({ inUse }) => inUse);
  return city.communities.flatMap((community) => {
    const grids = gridsOf.get(community.code) ?? [];
    const usual = [0, 0, 1, 1, 2][draw(`events:${community.code}`, 5)] ?? 0;
    const offset = draw(`category:${community.code}`, categories.length);
    return Array.from({ length: isShown(community.code) ? 8 : usual }, (_, index) => {
      // Events of one community differ in category, so that none is another's double.
      const category = categories[(offset + index) % categories.length];
      if (category === undefined) throw new Error(`${city.code} has no categories.`);
      return eventOf(community, oneOf(`grid:${community.code}${index}`, grids), index, category);
    });
  });
}

function eventOf(
  { code }: SampleRegion,
  grid: SampleGrid,
  index: number,
  category: SampleCategory,
): SampleEvent {
  const id = `event-${code}-${index + 1}`;
  const reportedOn = reportedDay(id, isShown(code) && index < 3);
  const emergency = reportedOn >= EMERGENCY.from && reportedOn <= EMERGENCY.to;
  const path = pathOf(id, reportedOn);
  const times = (action: PathStep['action']) => path.filter((step) => step.action === action).length;
  const last = path.at(-1);
  const days = emergency ? category.emergencyDeadlineWorkingDays : category.deadlineWorkingDays;
  const firstDueOn = dueOn(reportedOn, days);
  const source = oneOf(`source:${id}`, SOURCES);
  const location = `${grid.name}${oneOf(`spot:${id}`, SPOTS)}`;
  const function_ = leadOf(path, category);
  const row = {
    id,
    communityCode: code,
    gridCode: grid.code,
    categoryId: category.id,
    topic: category.topic,
    title: category.name,
    location,
    source,
    state: last?.after,
    emergency,
    reportedAt: path[0]?.at ?? '',
    firstDueOn,
    dueOn: times('EXTEND') > 0 ? dueOn(firstDueOn, 5) : firstDueOn,
    leadDepartmentCode: function_ === null ? null : `${function_}-${code.slice(0, 6)}`,
    fedBackOn: path.findLast(({ action }) => action === 'FEED_BACK')?.day ?? null,
    closedOn: last?.after === 'CLOSED' ? last.day : null,
    returns: times('RETURN'),
    extensions: times('EXTEND'),
    urgings: times('URGE'),
    reopenings: times('REOPEN'),
    rating: times('RATE') > 0 ? oneOf(`rating:${id}`, [5, 5, 5, 4, 4, 3, 2, 1]) : null,
    reporter: source === 'RESIDENT_APP' || source === 'HOTLINE' ? nameOf(id) : null,
  };
  return { row, path, category };
}

/** One event in three is of the last weeks; those that are shown are of the last days, and mostly still open. */
function reportedDay(id: string, justNow: boolean): string {
  if (justNow) return dayBetween(id, '2026-11-16', LAST_DAY);
  const recent = draw(`recent:${id}`, 3) === 0;
  return dayBetween(id, recent ? '2026-10-26' : '2025-06-01', recent ? LAST_DAY : '2026-10-25');
}

/** A department that has returned an event no longer has it; after arbitration another one may. */
function leadOf(path: readonly PathStep[], { leadFunction }: SampleCategory): string | null {
  const state = path.at(-1)?.after;
  if (state === 'REPORTED' || state === 'ADMITTED' || state === 'RETURNED' || state === 'REFUSED')
    return null;
  return path.some(({ action }) => action === 'UPHOLD_RETURN') ? otherThan(leadFunction) : leadFunction;
}

/** Who gets what another department has rightly returned, or helps it. */
export function otherThan(leadFunction: string): string {
  return leadFunction === 'HOUSING' ? 'POLITICAL_LEGAL' : 'HOUSING';
}
