/** What a number of stars takes in a year. */
interface StarRule {
  readonly stars: number;
  readonly hours: number;
  readonly points: number;
}

/** The most stars for which there are hours *and* points enough; none where not even the first is reached. */
export function starsFor(
  rules: readonly StarRule[],
  done: { readonly hours: number; readonly points: number },
): number {
  return rules
    .filter(({ hours, points }) => done.hours >= hours && done.points >= points)
    .reduce((most, { stars }) => Math.max(most, stars), 0);
}
