/** The six subgraphs, in the order in which they are read and reported. */
export const ROOMS = ['party', 'grid', 'legal', 'volunteer', 'renovation', 'sharing'] as const;

/** What each is called in errors that people read. */
export const TITLES = {
  party: '党的组织',
  grid: '网格管理',
  legal: '法律服务',
  volunteer: '志愿服务',
  renovation: '老旧小区改造',
  sharing: '数据共享',
} as const satisfies Record<(typeof ROOMS)[number], string>;

export type RoomName = (typeof ROOMS)[number];
