import { describe, expect, it } from '@jest/globals';
import { type Turn, caseOf, ratio } from '../../../bench/gateways/measured.ts';
import { table } from '../../../bench/gateways/table.ts';
import { judge } from '../../../bench/gateways/targets.ts';

function turn(cpu: number): Turn {
  return { requests: 100, wrong: 0, seconds: 2, p50: 1, p99: 3, cpu, fetches: 4, fresh: 0 };
}

describe('measured gateways', () => {
  it('count with the median of their turns', () => {
    const { cpu, throughput } = caseOf('small', 'stock', 807, [turn(9), turn(1), turn(2)]);
    expect([cpu, throughput]).toEqual([2, 50]);
    expect(caseOf('small', 'stock', 807, [turn(4), turn(1)]).cpu).toBe(2.5);
  });

  it('are better by as much less CPU as they need', () => {
    const cases = [
      caseOf('small', 'stock', 807, [turn(3)]),
      caseOf('small', 'ours-apollo', 807, [turn(0.5)]),
    ];
    expect(ratio(cases, 'small', 'ours-apollo', 'stock')).toBe(6);
    expect(ratio(cases, 'small', 'ours-lane', 'stock')).toBeUndefined();
    const [judged] = judge(cases).filter(({ reached }) => reached !== undefined);
    expect(judged).toEqual({ of: 'ours-apollo', against: 'stock', question: 'small', least: 10, reached: 6 });
  });

  it('stand in a table that can be read as it is', () => {
    expect(table([{ heading: 'gateway' }, { heading: '×', numeric: true }], [['stock', '1.00']])).toBe(
      '| gateway |    × |\n| ------- | ---: |\n| stock   | 1.00 |',
    );
  });
});
