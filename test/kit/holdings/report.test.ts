import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import type { Holdings } from '../../../kit/holdings/messages.ts';
import { reportHoldings } from '../../../kit/holdings/report.ts';

const quiet = { warn: () => undefined, info: () => undefined };
const room = { name: 'legal' as const, holdings: async () => ({ 'legal.firm.name': true }) };

it('tells sharing at once and from time to time, and no more once it is closed', async () => {
  const told: Holdings[] = [];
  const reporting = reportHoldings({
    room,
    tell: async (holdings) => void told.push(holdings),
    log: quiet,
    everyMilliseconds: 10,
  });
  while (told.length < 3) await pause(5);
  await reporting.close();

  expect(told[0]).toEqual({ room: 'legal', at: expect.any(Number), items: { 'legal.firm.name': true } });
  const count = told.length;
  await pause(50);
  expect(told).toHaveLength(count);
});

it('is tried again soon where sharing was away, and says so once', async () => {
  const said: string[] = [];
  let tries = 0;
  const reporting = reportHoldings({
    room,
    tell: async () => {
      tries += 1;
      if (tries < 3) throw new Error('ECONNREFUSED');
    },
    log: {
      warn: (_: unknown, text?: string) => void said.push(text ?? ''),
      info: (_: unknown, text?: string) => void said.push(text ?? ''),
    },
    everyMilliseconds: 60_000,
    againMilliseconds: 10,
  });
  while (tries < 3) await pause(5);
  await pause(20);
  await reporting.close();

  expect(said).toEqual(['holdings untold', 'holdings told again']);
  expect(tries).toBe(3);
});
