import { describe, expect, it } from '@jest/globals';
import { type Turn, caseOf, ratio } from '../../../bench/gateways/measured.ts';
import { table } from '../../../bench/gateways/table.ts';
import { judge } from '../../../bench/gateways/targets.ts';

function turn(cpu: number, requests = 100): Turn {
  return { requests, wrong: 0, seconds: 2, p50: 1, p99: 3, cpu, fetches: 4, fresh: 0 };
}

describe('measured gateways', () => {
  it('count with the least CPU of their turns, and the median of all else', () => {
    const turns = [turn(9, 20), turn(1, 100), turn(2, 30)];
    const { cpu, throughput } = caseOf('small', 'stock', 807, turns);
    expect([cpu, throughput]).toEqual([1, 15]);
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
