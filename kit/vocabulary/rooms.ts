/** The six subgraphs, in the order in which they are read and reported. */
export const ROOMS = ['party', 'grid', 'legal', 'volunteer', 'renovation', 'sharing'] as const;

export type RoomName = (typeof ROOMS)[number];
