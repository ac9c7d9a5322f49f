/** What a secretary is given for one criterion, out of how much. */
interface Score {
  readonly points: number;
  readonly of: number;
}

/** From how many points of a hundred there are so many stars (星级), the most first; below all of them there is one. */
const STARS = [
  [95, 5],
  [85, 4],
  [75, 3],
  [60, 2],
] as const;

/** A year's rating: the points for all criteria together, and the stars for their part of what could be had. */
export function rate(scores: readonly Score[]): { points: number; stars: number } {
  for (const { points, of } of scores)
    if (points < 0 || points > of)
      throw new RangeError(`A criterion gives from 0 to ${of} points; it was given ${points}.`);
  const points = scores.reduce((sum, score) => sum + score.points, 0);
  const most = scores.reduce((sum, { of }) => sum + of, 0);
  if (most === 0) throw new RangeError('A rating needs criteria: name at least one.');
  const reached = (points / most) * 100;
  return { points, stars: STARS.find(([from]) => reached >= from)?.[1] ?? 1 };
}
