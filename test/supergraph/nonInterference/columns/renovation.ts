import type { Columns } from './columns.ts';

/** Where renovation keeps what is not open. */
export const renovation: Columns = {
  items: {
    project: {
      'renovation.project.budget': 'budget_yuan',
    },
    household_word: {
      'renovation.household.consent': ['consent', 'consent_on'],
      'renovation.household.utility-faults': 'utility_faults',
    },
    supervision_finding: {
      'renovation.finding.remedy': 'remedy',
    },
  },
  rows: {},
  absent: ['household_word'],
};
