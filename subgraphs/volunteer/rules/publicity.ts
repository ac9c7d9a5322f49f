/** States in which a need has passed review and everybody may know of it; see the SDL's `NeedState`. */
export const PUBLIC_STATES = ['PUBLISHED', 'CLAIMED', 'FULFILLED'] as const;

/** Whether everybody may know that a need exists. */
export function isPublic({ state }: { readonly state: string }): boolean {
  return PUBLIC_STATES.some((each) => each === state);
}
