import type { RefusalCode } from '../decision/codes.ts';
import { decideAll } from '../decision/decide.ts';
import type { Circumstances } from '../decision/question.ts';
import type { Told } from './told.ts';

/** What somebody would get in a field's place. */
export interface Outcome {
  readonly answer: 'CLEAR' | 'MASKED' | 'COMPARED' | 'REFUSED';
  readonly code: RefusalCode | null;
}

const LEAST_FIRST: readonly Outcome['answer'][] = ['REFUSED', 'COMPARED', 'MASKED', 'CLEAR'];

/** Whether one gives more than another. */
export function givesMore(one: Outcome, other: Outcome): boolean {
  return LEAST_FIRST.indexOf(one.answer) > LEAST_FIRST.indexOf(other.answer);
}

/** How fields are answered of rows in a region, by the decision that gateway and subgraphs take. */
export function outcomesOf(
  told: readonly Told[],
  circumstances: Circumstances,
  region: string,
): ReadonlyMap<Told, Outcome> {
  const outcomes = new Map<Told, Outcome>();
  for (const each of told) {
    const around = each.below && outcomes.get(each.below);
    outcomes.set(each, around?.answer === 'REFUSED' ? around : outcomeOf(each, circumstances, region));
  }
  return outcomes;
}

function outcomeOf(
  { learnt, listed, region: named }: Told,
  circumstances: Circumstances,
  region: string,
): Outcome {
  const decision = decideAll(learnt, { ...circumstances, region: named ?? region, alone: !listed });
  switch (decision.answer) {
    case 'allow':
      return { answer: 'CLEAR', code: null };
    case 'mask':
      return { answer: 'MASKED', code: null };
    case 'verify':
      return { answer: 'COMPARED', code: null };
    case 'refuse':
      return { answer: 'REFUSED', code: decision.code };
    case 'depends':
      throw new Error(`It depends on the row, though the rows of ${named ?? region} were asked about.`);
  }
}
