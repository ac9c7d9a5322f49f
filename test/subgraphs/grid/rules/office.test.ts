import { expect, it } from '@jest/globals';
import { type GridRole, inOrder, leaderAmong } from '../../../../subgraphs/grid/rules/office.ts';

const office = (id: string, role: GridRole, since = '2026-01-01') => ({ id, role, since: new Date(since) });

it.each(['GRID_LEADER', 'LANE_CHIEF', 'BUILDING_CHIEF'] as const)('lets a %s lead', (role) => {
  expect(leaderAmong([office('a', 'GRID_WORKER'), office('b', role)])?.id).toBe('b');
});

it('has nobody lead a grid that has only workers', () => {
  expect(leaderAmong([office('a', 'GRID_WORKER')])).toBeNull();
  expect(leaderAmong([])).toBeNull();
});

it('lists the leader first, then whoever has served longest, then by key', () => {
  const listed = inOrder([
    office('d', 'GRID_WORKER', '2026-05-01'),
    office('c', 'GRID_WORKER', '2025-05-01'),
    office('b', 'GRID_WORKER', '2025-05-01'),
    office('a', 'GRID_LEADER', '2026-09-01'),
  ]);

  expect(listed.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});
