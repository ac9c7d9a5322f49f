import { describe, expect, it } from '@jest/globals';
import { GRAPHS } from '../../../bench/gateways/graphs.ts';
import { stepsOf } from '../../../bench/gateways/steps.ts';

/** What is said of so many steps of two contestants over the graph of one question. */
function said(count: number, isTTY: boolean): string[] {
  const lines: string[] = [];
  const graphs = GRAPHS.filter(({ name }) => name === 'house');
  const pace = { rounds: 1, starts: 1, seconds: 1, warming: 1 };
  const step = stepsOf({ isTTY, write: (text) => lines.push(text) }, graphs, 2, pace);
  for (let number = 0; number < count; number++) step('card');
  return lines;
}

describe('the steps of a measurement', () => {
  it('are counted, and the time that is left is told once something is known of it', () => {
    const left = expect.stringMatching(/^\d+\/6 card, about \d+ s left\n$/);

    expect(said(6, false)).toEqual([
      '1/6 card, time left not known yet\n',
      '2/6 card, time left not known yet\n',
      left,
      left,
      left,
      left,
    ]);
  });

  it("take each other's place on a terminal, until the last one", () => {
    const lines = said(6, true);

    expect(lines[0]).toBe('\r\u001b[2K1/6 card, time left not known yet');
    expect(lines.map((line) => line.endsWith('\n'))).toEqual([false, false, false, false, false, true]);
  });
});
