import { describe, expect, it } from '@jest/globals';
import { watched } from '../../../../cli/house/ledger/watched.ts';
import { linesOf } from '../../../kit/ledger/made.ts';

async function toldWhile(secondsForEach: number): Promise<string[]> {
  const told: string[] = [];
  let clock = 0;
  const lines = linesOf(Array.from({ length: 4_000 }, () => '{}'));
  const output = { write: (text: string) => told.push(text) };
  for await (const _ of watched(lines, output, { now: () => clock })) clock += secondsForEach * 1_000;
  return told;
}

describe('progress', () => {
  it('of long work is told every two seconds', async () => {
    expect(await toldWhile(0.002)).toEqual([
      '1,001 entries checked, 25%…\n',
      '2,001 entries checked, 50%…\n',
      '3,001 entries checked, 75%…\n',
    ]);
  });

  it('of short work is not', async () => {
    expect(await toldWhile(0.0001)).toEqual([]);
  });
});
