/** Kinds of branch that a compound can have (小区党支部), the permanent one first. */
export const BRANCHES_OF_A_COMPOUND = ['COMPOUND_BRANCH', 'PROVISIONAL_BRANCH'] as const;

/** The branch that answers for a compound: the permanent one, and a provisional one while there is none. */
export function branchAmong<Branch extends { readonly kind: string }>(
  anchored: readonly Branch[],
): Branch | null {
  for (const kind of BRANCHES_OF_A_COMPOUND) {
    const branch = anchored.find((each) => each.kind === kind);
    if (branch !== undefined) return branch;
  }
  return null;
}
