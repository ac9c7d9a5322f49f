import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { deadline } from '../../../gateway/executor/deadline.ts';

/** Keeps this thread from hearing anything. */
function hold(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

describe('a deadline', () => {
  it('is over after its time, once', async () => {
    let over = 0;
    const began = performance.now();
    await new Promise<void>((resolve) => {
      deadline(100, () => {
        over += 1;
        resolve();
      });
    });
    expect(performance.now() - began).toBeGreaterThanOrEqual(95);
    await pause(150);

    expect(over).toBe(1);
  });

  it('is never over once what it waits for has come', async () => {
    let over = 0;
    const heard = deadline(50, () => (over += 1));
    heard();
    await pause(100);

    expect(over).toBe(0);
  });

  it('does not pass while this process can hear nothing', async () => {
    let over = false;
    const heard = deadline(1_000, () => (over = true));
    hold(1_200);
    // What takes several turns, as an answer of a database does.
    for (let turn = 0; turn < 5; turn += 1) await pause(20);
    heard();

    expect(over).toBe(false);
  });
});
