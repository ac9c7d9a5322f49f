import { describe, expect, it } from '@jest/globals';
import { drawPlot } from '../../../bench/growth/plot.ts';
import { MEASURED } from './measured.ts';

/** The lines of all panels, point by point. */
const curves = (svg: string) => [...svg.matchAll(/<polyline points="([^"]*)"/g)].map(([, points]) => points);

describe('the plot of growth', () => {
  const svg = drawPlot(MEASURED);

  it('begins at zero in each of its panels: what is twice as much stands twice as high', () => {
    // The first panel stands on 150, and is 100 high; the second one is beside it, the third one below.
    expect(curves(svg).slice(0, 3)).toEqual([
      '48.0,100.0 382.0,50.0',
      '478.0,145.0 645.0,143.8 812.0,50.0',
      '48.0,290.0 382.0,240.0',
    ]);
    expect(curves(svg)).toHaveLength(6);
  });

  it('shows as flat what is flat', () => {
    const [size] = MEASURED.sizes;
    const flat = drawPlot({ ...MEASURED, sizes: size ? [size, { ...size, subgraphs: 100 }] : [] });

    expect(curves(flat)[0]).toBe('48.0,50.0 382.0,50.0');
  });

  it('writes at each point what was measured, and of how many', () => {
    const texts = [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text);

    expect(texts.slice(0, 6)).toEqual(['CPU of a request, ms', '0.50', '5', '1.00', '100', 'subgraphs']);
    expect(texts.slice(6, 14)).toEqual([
      'CPU of a request, ms',
      '0.60',
      '10',
      '0.75',
      '1,000',
      '12',
      '2,000',
      'operations in rotation',
    ]);
  });
});
