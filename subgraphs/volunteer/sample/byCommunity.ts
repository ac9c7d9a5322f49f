/** Rows by the community that they lie in. */
export function byCommunity<Row extends { readonly communityCode: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const own = found.get(row.communityCode);
    if (own) own.push(row);
    else found.set(row.communityCode, [row]);
  }
  return found;
}
