import { describe, expect, it } from '@jest/globals';
import { caseOf } from '../../../bench/gateways/measured.ts';
import { drawPlot } from '../../../bench/gateways/plot.ts';

const measured = (contestant: string, cpu: number) =>
  caseOf('small', contestant, 807, [
    { requests: 100, wrong: 0, seconds: 2, p50: 1, p99: 3, cpu, fetches: 4, fresh: 0 },
  ]);

describe('the plot of gateways', () => {
  const svg = drawPlot([measured('stock', 3), measured('ours-apollo', 0.5), measured('hive-rust-dedup', 1)]);
  const bars = [...svg.matchAll(/<rect x="320".*? width="([\d.]+)".*? fill="(#\w+)"/g)];

  it('has a bar as long as its gateway is better than stock, and ours in a colour of its own', () => {
    expect(bars.map(([, width, colour]) => [width, colour])).toEqual([
      ['76.7', '#4a6fa5'],
      ['460.0', '#0b6e4f'],
    ]);
  });

  it('names those that took part and are compared, with their factors', () => {
    const texts = [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text);

    expect(texts.slice(1)).toEqual([
      'small',
      '@apollo/gateway, stock',
      '×1.0',
      'Concentric, served by Apollo Server',
      '×6.0',
    ]);
  });
});
