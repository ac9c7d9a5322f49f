import { covers, scope } from '../../../kit/regions/scope.ts';

interface Placed {
  readonly code: string;
  readonly function: string;
  readonly region: string;
}

/**
 * The data authority among the departments that somebody speaks for: one of that function with no other of it above.
 * What a district would publish, the whole city would apply for.
 */
export function dataAuthorityAmong<Department extends Placed>(
  own: readonly Department[],
  all: readonly Placed[],
): Department | null {
  const isAbove = (other: Placed, { region }: Placed) =>
    other.function === 'DATA' && covers(other.region, region) && scope(other.region) !== scope(region);
  const topmost = own.filter(
    (each) => each.function === 'DATA' && !all.some((other) => isAbove(other, each)),
  );
  return topmost.sort((one, other) => (one.code < other.code ? -1 : 1))[0] ?? null;
}

/** Whether the departments that somebody speaks for may read what was said of an item. */
export function maySeeReviews(
  departments: readonly { readonly function: string }[],
  { source }: { readonly source: string },
): boolean {
  return departments.some((each) => each.function === 'DATA' || each.function === source);
}
