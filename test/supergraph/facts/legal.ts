import type { FactQuestion } from './question.ts';

export const legalFacts: readonly FactQuestion[] = [
  {
    row: 'L1',
    place: '441400',
    what: 'share of communities with a legal adviser',
    query: '{ region(code: "441400") { legalAdviserCoverage { figure { value status nature } } } }',
    answer: (data) => data.region.legalAdviserCoverage.figure.value,
  },
];
