/** How many communities an adviser may serve where no region has ruled. */
export const DEFAULT_LIMIT = 5;

/** What a region has ruled for its advisers. */
export interface Limit {
  readonly regionCode: string;
  readonly communities: number;
}

/** The rule of the nearest region counts, be it stricter or not; `regions` are the adviser's, the nearest first. */
export function communityLimit(limits: readonly Limit[], regions: readonly string[]): number {
  const nearest = regions.flatMap((region) => limits.filter(({ regionCode }) => regionCode === region)).at(0);
  return nearest?.communities ?? DEFAULT_LIMIT;
}
