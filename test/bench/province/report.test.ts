import { describe, expect, it } from '@jest/globals';
import { growthOf } from '../../../bench/province/export.ts';
import { rowsRead, sequentialScans } from '../../../bench/province/plans.ts';
import { type Report, writeReport } from '../../../bench/province/report.ts';

const MB = 2 ** 20;
const exported = {
  list: 'mediations',
  marks: [
    { rows: 10_000, resident: 300 * MB, seconds: 1 },
    { rows: 20_000, resident: 400 * MB, seconds: 2.04 },
    { rows: 30_000, resident: 600 * MB, seconds: 3 },
  ],
};
const report: Report = {
  lines: [
    {
      heading: 'Pages of a community',
      what: 'lawFirms',
      measured: {
        statements: [6, 6, 6],
        times: [10, 12.34, 15],
        rows: [3, 3, 20],
        held: [4, 4, 4],
        refused: false,
      },
      verdict: 'flat',
    },
  ],
  totals: [1000, 10_000, 100_000],
  resident: [500 * MB, 500 * MB, 550 * MB],
  exported,
  plans: {
    pages: 1200,
    scanned: [],
    far: [{ page: '{ needs(first: 20) }', read: 90_000 }],
    refused: ['{ gridEvents }'],
  },
  failures: [],
  runs: 7,
};

describe('the report of the bench', () => {
  it('shows the sizes side by side, and says what the times are worth', () => {
    const text = writeReport(report);
    expect(text).toContain('The absolute times mean nothing');
    expect(text).toContain('medians of 7 runs');
    expect(text).toContain('| what | statements | 1 % | 10 % | 100 % | ×10 | ×100 | rows |  |');
    expect(text).toContain('| lawFirms | 6 | 10.0 | 12.3 | 15.0 | ×1.2 | ×1.5 | 3 · 3 · 20 | flat |');
    expect(text).toContain('| rows of all registers | 1,000 | 10,000 | 100,000 | ×10.0 | ×100.0 |');
    expect(text).toContain('None reads a large table from end to end.');
    expect(text).toContain('1 look at more than 5,000 rows');
    expect(text).toContain('| 90,000 | `{ needs(first: 20) }` |');
    expect(text).toContain('- `{ gridEvents }`');
    expect(text).toContain('| 20,000 | 400 | 2.0 |');
    expect(text).toContain('**What should be flat is flat.**');
  });

  it('begins with what is not as it should be', () => {
    const text = writeReport({ ...report, failures: ['lawFirms: more statements'] });
    expect(text).toContain('**Not as it should be:**\n\n- lawFirms: more statements');
  });
});

it("judges an export's memory once the first rows are under way", () => {
  expect(growthOf(exported)).toBe(1.5);
  expect(growthOf({ list: 'none', marks: [] })).toBe(1);
});

it('finds the tables that a plan reads from end to end, however deep', () => {
  const plan = [
    {
      Plan: {
        'Node Type': 'Limit',
        Plans: [
          { 'Node Type': 'Index Scan', 'Relation Name': 'law_firm' },
          { 'Node Type': 'Sort', Plans: [{ 'Node Type': 'Seq Scan', 'Relation Name': 'mediation' }] },
        ],
      },
    },
  ];
  expect(sequentialScans(plan)).toEqual(['mediation']);
});

it('counts the rows that a plan looks at, also those that did not fit', () => {
  const index = {
    'Node Type': 'Index Scan',
    'Relation Name': 'need',
    'Actual Rows': 21,
    'Actual Loops': 2,
    'Rows Removed by Filter': 4_000,
  };
  const plan = [{ Plan: { 'Node Type': 'Limit', 'Actual Rows': 21, 'Actual Loops': 2, Plans: [index] } }];
  expect(rowsRead(plan)).toBe(8_042);
});
