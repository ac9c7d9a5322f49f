import type { Bench, Difference } from './check.ts';

/** Everything that is needed to look into a difference, to be read from top to bottom. */
export function explain({ composed, router }: Bench, difference: Difference): string {
  const { when, verdict, operation, truth, ours } = difference;
  const sdls = [...composed.sdls].map(([name, sdl]) => `## ${name}\n${sdl.split('\n').slice(1).join('\n')}`);
  return [
    `When ${when}: ${verdict}`,
    ...sdls,
    '## Operation',
    operation.source,
    `Variables ${JSON.stringify(operation.variables)}`,
    ...router.plansOf(operation).map((plan) => `Plan ${JSON.stringify(plan)}`),
    `Right ${JSON.stringify(truth)}`,
    `Ours  ${JSON.stringify(ours)}`,
  ].join('\n');
}
