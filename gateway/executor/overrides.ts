import type { Overrides } from './planners/planner.ts';

const LABEL = /overrideLabel: ?"([^"]+)"/g;
const PERCENT = /^percent\((\d+(?:\.\d+)?)\)$/;

/** Draws which progressive overrides hold for a request, as @override(label: "percent(p)") has it. */
export interface Draw {
  /** What tells one outcome from another. */
  readonly name: string;
  readonly overrides: Overrides;
}

/** Reads the labels of a supergraph; null where it moves no field by and by. */
export function drawsOf(supergraphSdl: string): ((roll: number) => Draw) | null {
  const percents = new Map<string, number>();
  for (const [, label = ''] of supergraphSdl.matchAll(LABEL)) {
    const percent = PERCENT.exec(label)?.[1];
    if (percent !== undefined) percents.set(label, Number(percent));
  }
  if (percents.size === 0) return null;
  return (roll) => {
    const labels = new Set([...percents].flatMap(([label, percent]) => (roll < percent ? [label] : [])));
    return { name: [...labels].sort().join(), overrides: { labels, roll } };
  };
}
