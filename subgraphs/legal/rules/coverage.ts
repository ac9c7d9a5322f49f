/** Communities of a region on a day, and those of them that have a legal adviser. */
export interface CoverageCounts {
  readonly communities: number;
  readonly covered: number;
}

/** Covered by communities, 0 to 1; where there is no community there is no share to speak of. */
export function shareCovered({ communities, covered }: CoverageCounts): number | null {
  return communities === 0 ? null : covered / communities;
}
