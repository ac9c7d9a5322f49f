import { wholeGridOf } from '../../../kit/sample/anchors.ts';
import { type SampleCity, isShown } from '../../../kit/sample/city.ts';
import { draw } from '../../../kit/sample/draw.ts';
import { nameOf, phoneOf } from '../../../kit/sample/people.ts';
import { dayBetween, later } from '../../../kit/sample/days.ts';
import type { GridRole } from '../rules/office.ts';
import type { SampleGrid } from './grids.ts';

/** Somebody's term in a grid, told once as the worker and once as the appointment. */
interface Office {
  readonly workerId: string;
  readonly id: string;
  readonly role: GridRole;
  readonly grid: SampleGrid;
  readonly since: string;
  readonly until: string | null;
}

const FIRST = '2025-03-01';

/** Who leads each grid, who led it before without a gap, and a full-time worker for every community. */
export function officesOf(city: SampleCity, grids: readonly SampleGrid[]): Office[] {
  const wholes = new Set(city.communities.map(wholeGridOf));
  return grids.flatMap((grid) => {
    if (!wholes.has(grid.code)) return [leader(grid, FIRST)];
    const full = office(grid, 'GRID_WORKER', `${grid.code}-full`, FIRST, null);
    if (draw(`former:${grid.code}`, 2) > 0) return [leader(grid, FIRST), full];
    const since =
      draw(`change:${grid.code}`, 3) === 0 ? FIRST : dayBetween(grid.code, '2025-04-01', '2026-10-31');
    const before = office(grid, grid.role, `${grid.code}-former`, '2024-03-01', later(since, -1));
    return [before, leader(grid, since), full];
  });
}

/** Few posts of the second level are vacant: who held them has left, and nobody has followed yet. */
function leader(grid: SampleGrid, since: string): Office {
  const vacant = grid.level === 2 && !isShown(grid.communityCode) && draw(`vacant:${grid.code}`, 150) === 0;
  return office(grid, grid.role, grid.code, since, vacant ? '2026-10-31' : null);
}

function office(grid: SampleGrid, role: GridRole, key: string, since: string, until: string | null): Office {
  return { workerId: workerId(key), id: `appointment-${key}`, role, grid, since, until };
}

const workerId = (key: string) => `worker-${key}`;

/** The full-time worker of a community. */
export const fullTimeWorker = (community: { readonly code: string }) =>
  workerId(`${wholeGridOf(community)}-full`);

export function workerOf({ workerId: id, grid }: Office) {
  return { id, name: nameOf(id), dutyPhone: phoneOf(id), regionCode: grid.communityCode };
}

export function appointmentOf({ id, workerId, role, grid, since, until }: Office) {
  return { id, role, gridCode: grid.code, communityCode: grid.communityCode, workerId, since, until };
}
