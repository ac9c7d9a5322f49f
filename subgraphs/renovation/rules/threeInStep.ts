/** When each of the three was formed; null where it is not there. */
export interface Formed {
  readonly formedOn: Date;
  readonly provisionalBranchFormedOn: Date | null;
  readonly compoundBranchFormedOn: Date | null;
}

/** All three are there before works start (三同步); while works have not started, all three are there. */
export function threeInStep(group: Formed | null, startedOn: Date | null): boolean {
  if (group === null) return false;
  const formed = [group.formedOn, group.provisionalBranchFormedOn, group.compoundBranchFormedOn];
  return formed.every((day) => day !== null && (startedOn === null || day < startedOn));
}
