/** A review after the works, counted in households. */
export interface Reviewed {
  readonly householdsAsked: number;
  readonly householdsAnswering: number;
  readonly householdsSatisfied: number;
}

/** Which part of the households asked has answered (参评率). */
export function turnoutOf({ householdsAnswering, householdsAsked }: Reviewed): number | null {
  return share(householdsAnswering, householdsAsked);
}

/** Which part of those who answered is satisfied (满意率): silence is no praise. */
export function satisfactionOf({ householdsSatisfied, householdsAnswering }: Reviewed): number | null {
  return share(householdsSatisfied, householdsAnswering);
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
