import { covers, scope } from '../../../kit/regions/scope.ts';
import { departmentOver } from './departmentOver.ts';

interface Placed {
  readonly code: string;
  readonly function: string;
  readonly region: string;
}

/** The data authority that watches over a department: the nearest one, and never the department itself. */
export function authorityOver<Department extends Placed>(
  departments: readonly Department[],
  watched: { readonly code: string; readonly region: string },
): Department | null {
  const others = departments.filter(({ code }) => code !== watched.code);
  return departmentOver(others, watched.region, 'DATA');
}

/** The data authority of a level above another one. */
export function authorityAbove<Department extends Placed>(
  departments: readonly Department[],
  { region }: { readonly region: string },
): Department | null {
  const higher = departments.filter(
    (each) => covers(each.region, region) && scope(each.region).length < scope(region).length,
  );
  return departmentOver(higher, region, 'DATA');
}
