/** What a rule says of one submission. */
interface Rule {
  readonly points: number;
  /** How many photos a submission must have. */
  readonly photos: number;
  /** How often in a month at most; null for no limit. */
  readonly atMostPerMonth: number | null;
}

/** What is handed in: its photos, and how many of the same kind were booked in the month before it. */
interface Submission {
  readonly photos: number;
  readonly thisMonth: number;
}

/** What a submission earns: nothing where photos are missing or the month's limit is reached. */
export function pointsFor(rule: Rule, { photos, thisMonth }: Submission): number {
  if (photos < rule.photos) return 0;
  if (rule.atMostPerMonth !== null && thisMonth >= rule.atMostPerMonth) return 0;
  return rule.points;
}

/** The balance after an entry; null where there is not enough on the account, since nobody owes points. */
export function balanceAfter(balance: number, entry: number): number | null {
  return balance + entry < 0 ? null : balance + entry;
}
