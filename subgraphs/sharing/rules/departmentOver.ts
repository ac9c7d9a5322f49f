import { covers, scope } from '../../../kit/regions/scope.ts';

interface Placed {
  readonly code: string;
  readonly function: string;
  readonly region: string;
}

/** The department of a function that answers for a region: the one of that level, or the nearest above. */
export function departmentOver<Department extends Placed>(
  departments: readonly Department[],
  region: string,
  named?: string,
): Department | null {
  const over = departments.filter(
    (each) => covers(each.region, region) && (named === undefined || each.function === named),
  );
  const near = (each: Department) => scope(each.region).length;
  return over.reduce<Department | null>(
    (best, each) => (best === null || near(each) > near(best) ? each : best),
    null,
  );
}
