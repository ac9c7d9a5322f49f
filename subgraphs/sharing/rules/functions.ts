/** The departments of one function, or all of them where none is named. */
export function ofFunction<Row extends { readonly function: string }>(
  departments: readonly Row[],
  named: string | null | undefined,
): Row[] {
  return departments.filter((department) => named == null || department.function === named);
}
