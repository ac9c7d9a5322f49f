import type { Case } from './case.ts';
import { CONDITIONS } from './conditions.ts';
import { CONTEXTS } from './contexts.ts';
import { ENTITIES } from './entities.ts';
import { FAILURES } from './failures.ts';
import { MUTATIONS } from './mutations.ts';
import { NAMES } from './names.ts';
import { OWNERS } from './owners.ts';
import { REQUIRES } from './requires.ts';
import { UNIONS } from './unions.ts';

export const CASES: readonly Case[] = [
  REQUIRES,
  ENTITIES,
  UNIONS,
  OWNERS,
  CONTEXTS,
  CONDITIONS,
  NAMES,
  MUTATIONS,
  FAILURES,
].flat();

export function caseNamed(wanted: string): Case {
  const found = CASES.find(({ name }) => name === wanted);
  if (!found) throw new Error(`No case is called ${wanted}.`);
  return found;
}
