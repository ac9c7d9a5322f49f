/** What is wrong with the months of a question; null where nothing is. */
export function mistakeInMonths({ from, to }: Months): string | null {
  for (const month of [from, to])
    if (month != null && !/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
      return 'A month is written YYYY-MM, for example 2026-11.';
  if (from != null && to != null && to < from) return 'The months end before they begin: send them in order.';
  return null;
}

interface Months {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}
