/** What somebody does in a grid; see the SDL's `GridRole`. */
export type GridRole = 'GRID_LEADER' | 'LANE_CHIEF' | 'BUILDING_CHIEF' | 'GRID_WORKER';

/** Who leads a grid of any level: a grid leader, and in the third level a chief. */
export const LEADING: readonly GridRole[] = ['GRID_LEADER', 'LANE_CHIEF', 'BUILDING_CHIEF'];

/** Lane and building chiefs (巷长、楼长). */
export const CHIEFS: readonly GridRole[] = ['LANE_CHIEF', 'BUILDING_CHIEF'];

/** The one among those in office who leads the grid; nobody while the post is vacant. */
export function leaderAmong<Office extends { readonly role: GridRole }>(
  inOffice: readonly Office[],
): Office | null {
  return inOffice.find(({ role }) => LEADING.includes(role)) ?? null;
}

/** The leader first, then by first day and key, so that a list reads the same each time. */
export function inOrder<
  Office extends { readonly id: string; readonly role: GridRole; readonly since: Date },
>(inOffice: readonly Office[]): Office[] {
  const rank = ({ role }: Office) => (LEADING.includes(role) ? 0 : 1);
  return [...inOffice].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      one.since.getTime() - other.since.getTime() ||
      one.id.localeCompare(other.id),
  );
}
