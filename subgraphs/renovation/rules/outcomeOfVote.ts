/** A vote as it was counted. */
export interface Count {
  readonly matter: string;
  readonly closedOn: Date | null;
  readonly owners: number;
  readonly ownersParticipating: number;
  readonly ownersAgreeing: number;
  readonly area: number;
  readonly areaParticipating: number;
  readonly areaAgreeing: number;
}

export type Majority = 'OVER_HALF' | 'THREE_QUARTERS';
export type Outcome = 'UNDER_WAY' | 'TOO_FEW_TOOK_PART' | 'PASSED' | 'NOT_PASSED';

/** Items 6 to 8 of article 278 of the Civil Code. */
const WEIGHTIER = ['RAISING_OF_FUND', 'REBUILDING', 'COMMON_PARTS'];

export function majorityFor(matter: string): Majority {
  return WEIGHTIER.includes(matter) ? 'THREE_QUARTERS' : 'OVER_HALF';
}

/** Two thirds of the owners take part, and enough of those agree, by headcount and by area each (民法典第二百七十八条). */
export function outcomeOfVote(vote: Count): Outcome {
  if (vote.closedOn === null) return 'UNDER_WAY';
  const heads = [vote.owners, vote.ownersParticipating, vote.ownersAgreeing] as const;
  const area = [
    hundredths(vote.area),
    hundredths(vote.areaParticipating),
    hundredths(vote.areaAgreeing),
  ] as const;
  const both = [heads, area];
  // Of nobody, no part can take part.
  if (!both.every(([all, taking]) => all > 0 && 3 * taking >= 2 * all)) return 'TOO_FEW_TOOK_PART';
  return both.every(([, taking, agreeing]) => enough(majorityFor(vote.matter), taking, agreeing))
    ? 'PASSED'
    : 'NOT_PASSED';
}

/** "At least" includes the number itself, "over" does not (民法典第一千二百五十九条). */
function enough(majority: Majority, taking: number, agreeing: number): boolean {
  switch (majority) {
    case 'OVER_HALF':
      return 2 * agreeing > taking;
    case 'THREE_QUARTERS':
      return 4 * agreeing >= 3 * taking;
  }
}

/** Whole hundredths of a square metre, as deeds have them: at a threshold a fraction's error would decide. */
const hundredths = (squareMetres: number) => Math.round(squareMetres * 100);
