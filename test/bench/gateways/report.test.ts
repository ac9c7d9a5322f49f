import { describe, expect, it } from '@jest/globals';
import { caseOf } from '../../../bench/gateways/measured.ts';
import { writeReport } from '../../../bench/gateways/report.ts';

const measured = (question: string, contestant: string, bytes: number, cpu: number) =>
  caseOf(question, contestant, bytes, [
    { requests: 2_500, wrong: 0, seconds: 2, p50: 1, p99: 3.25, cpu, fetches: 4, fresh: 0 },
  ]);
const MEASURED = {
  cases: [
    measured('small', 'stock', 812, 3),
    measured('small', 'ours-apollo', 807, 0.25),
    measured('small', 'limit', 807, 0.2),
    measured('wide', 'ours-apollo', 141_993, 2),
  ],
  served: [{ graph: 'city', contestant: 'ours-apollo', start: 1_234.5, peak: 200 * 2 ** 20 }],
  mistakes: [],
  missing: [{ title: 'Hive Gateway', reason: 'it is not installed' }],
};
const PACE = { rounds: 5, seconds: 3, warming: 2, starts: 3 };
const report = (mistakes: readonly string[] = []) =>
  writeReport({ ...MEASURED, mistakes }, PACE)
    .split('\n')
    .map((line) => line.replace(/ +/g, ' '));

describe('the report on gateways', () => {
  it('compares each gateway with stock and with the limit, where these were measured', () => {
    const lines = report();

    expect(lines).toContain('## small: 807 B');
    expect(lines).toContain('| @apollo/gateway, stock | 3.000 | 1.00 | 0.07 | 1,250 | 1.0 | 3.3 | 4 |');
    expect(lines).toContain(
      '| Concentric, served by Apollo Server | 0.250 | 12.00 | 0.80 | 1,250 | 1.0 | 3.3 | 4 |',
    );
    expect(lines).toContain('## wide: 142.0 kB');
    expect(lines).toContain(
      '| Concentric, served by Apollo Server | 2.000 | – | – | 1,250 | 1.0 | 3.3 | 4 |',
    );
  });

  it('tells which targets were reached, and what starting and holding it takes', () => {
    const lines = report();

    expect(lines).toContain('| ours-apollo | stock | small | 10.00 | 12.00 | 15.00 | reached |');
    expect(lines).toContain('| ours-apollo | stock | wide | 3.50 | – | – | not measured |');
    expect(lines).toContain('| Concentric, served by Apollo Server | 1235 | 200 |');
  });

  it('begins with what is not as it should be, and with who did not take part', () => {
    const text = report(['stock: 3 wrong answers']).join('\n');

    expect(text).toContain('**Not as it should be:**\n\n- stock: 3 wrong answers');
    expect(text).toContain('Did not take part:\n\n- Hive Gateway: it is not installed.');
    expect(report().join('\n')).not.toContain('Not as it should be');
  });
});
