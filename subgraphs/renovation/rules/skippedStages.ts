/** The stages in the order in which a renovation goes through them. */
export const STAGES = [
  'YEARLY_PLAN',
  'HEARING',
  'DESIGN_REVIEW',
  'TENDER',
  'CONSTRUCTION',
  'COMPLETION_ACCEPTANCE',
  'HANDOVER',
  'REVIEW',
] as const;

export type Stage = (typeof STAGES)[number];

/** Stages before the present one through which the history does not lead, in their order. */
export function skippedStages(history: readonly Stage[], present: Stage): Stage[] {
  return STAGES.slice(0, STAGES.indexOf(present)).filter((stage) => !history.includes(stage));
}
