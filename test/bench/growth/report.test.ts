import { describe, expect, it } from '@jest/globals';
import { judge, writeReport } from '../../../bench/growth/report.ts';
import { MEASURED } from './measured.ts';

/** The report's lines, however wide their columns are. */
const lines = writeReport(MEASURED, { requests: 500, rounds: 3 })
  .split('\n')
  .map((line) => line.replace(/ +/g, ' '));

describe('the report on growth', () => {
  it('judges what has to be flat, and of many operations only those that are kept', () => {
    expect(judge(MEASURED)).toEqual([
      { what: 'request CPU by number of subgraphs', costs: [0.5, 1] },
      { what: 'request CPU by number of operations in rotation', costs: [0.6, 0.75] },
    ]);
    expect(lines).toContain('| request CPU by number of subgraphs | 1.50 | 2.00 | grows |');
    expect(lines).toContain('| request CPU by number of operations in rotation | 1.50 | 1.25 | flat |');
  });

  it('has a row for each size and for each count of operations', () => {
    expect(lines).toContain(
      '| subgraphs | composing, ms | start, ms | first answer, ms | request CPU, ms | heap, MB | resident, MB |',
    );
    expect(lines).toContain('| 5 | 100 | 900 | 12.3 | 0.500 | 50 | 150 |');
    expect(lines).toContain('| 100 | 2000 | 1800 | 30.0 | 1.000 | 100 | 300 |');
    expect(lines).toContain('| operations | request CPU, ms | heap, MB | resident, MB |');
    expect(lines).toContain('| 2,000 | 12.000 | 50 | 150 |');
  });

  it('says how it was measured', () => {
    const text = lines.join('\n');

    expect(text).toContain('3 rounds of at least 500 requests');
    expect(text).toContain('Over 20 subgraphs.');
    expect(text).toContain('4 fetches');
  });
});
