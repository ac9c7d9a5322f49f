import type { FactQuestion } from './question.ts';

const COMPLETED = '[HANDOVER, REVIEW]';
const UNDER_CONSTRUCTION = '[CONSTRUCTION, COMPLETION_ACCEPTANCE]';
const OF_BOTH = '[CONSTRUCTION, COMPLETION_ACCEPTANCE, HANDOVER, REVIEW]';

const figure = (stages: string, measure: string) => `{
  renovationProjectFigures(within: "441400", filter: { stage: ${stages} }, measure: ${measure}) {
    total { value status nature }
  }
}`;

interface Answer {
  readonly renovationProjectFigures: { readonly total: { readonly value: number } };
}

const total = (data: Answer) => data.renovationProjectFigures.total.value;

/** What reports publish of old-compound renovation. */
export const renovationFacts: readonly FactQuestion[] = [
  {
    row: 'R7',
    place: '441400',
    what: 'old compounds renovated',
    query: figure(COMPLETED, 'COUNT'),
    answer: total,
  },
  {
    row: 'R7',
    place: '441400',
    what: 'old compounds under construction',
    query: figure(UNDER_CONSTRUCTION, 'COUNT'),
    answer: total,
  },
  {
    row: 'R7',
    place: '441400',
    what: 'households served by both',
    query: figure(OF_BOTH, 'SUM_HOUSEHOLDS'),
    answer: total,
  },
];
