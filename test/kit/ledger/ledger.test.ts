import { describe, expect, it } from '@jest/globals';
import { LedgerUnavailable } from '../../../kit/ledger/unavailable.ts';
import { memoryKeys, openMemoryLedger, use } from './made.ts';

describe('an entry', () => {
  it('says who used which items of whom, when, and what for', async () => {
    const { ledger, entries } = await openMemoryLedger({ now: () => new Date('2026-11-27T01:02:03.004Z') });

    const position = await ledger.append(
      use({ refusals: [{ id: 'grid.household.phone', code: 'AGREEMENT_REQUIRED', rows: 2 }] }),
    );

    expect(position).toEqual({
      chain: expect.stringMatching(/^volunteer-[0-9a-f-]{36}$/),
      seq: 1,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(entries.rows).toEqual([
      {
        ...position,
        before: null,
        at: '2026-11-27T01:02:03.004Z',
        request: 'request-1',
        client: 'grid-system',
        departments: ['POLITICAL_LEGAL-441400'],
        officer: 'worker-7',
        purpose: 'home-visits',
        case: 'visit-2026-11',
        algorithm: 'sha256',
        document: expect.stringMatching(/^[0-9a-f]{64}$/),
        variables: expect.stringMatching(/^[0-9a-f]{64}$/),
        items: [
          {
            id: 'volunteer.household.call-line',
            agreement: 'agreement-1',
            department: 'POLITICAL_LEGAL-441400',
            own: false,
            mode: 'FULL',
            region: '441402',
            rows: 2,
          },
        ],
        refusals: [{ id: 'grid.household.phone', code: 'AGREEMENT_REQUIRED', rows: 2 }],
        subjects: [expect.stringMatching(/^[0-9a-f]{32}$/), expect.stringMatching(/^[0-9a-f]{32}$/)],
      },
    ]);
  });

  it('names neither subjects nor what was asked', async () => {
    const { ledger, entries } = await openMemoryLedger();

    await ledger.append(use());

    const text = JSON.stringify(entries.rows);
    for (const secret of ['household-1', 'household-2', 'Visits', '441402004001-01'])
      expect(text).not.toContain(secret);
  });

  it('tells the same question and the same subject again, whoever asks', async () => {
    const { ledger, entries } = await openMemoryLedger();
    await ledger.append(use({ subjects: ['household-1'] }));
    await ledger.append(use({ client: 'legal-system', subjects: ['household-1'] }));
    await ledger.append(use({ variables: { grid: 'another' }, subjects: ['household-2'] }));

    const [first, second, third] = entries.rows;
    expect(second?.document).toBe(first?.document);
    expect(second?.variables).toBe(first?.variables);
    expect(second?.subjects).toEqual(first?.subjects);
    expect(third?.variables).not.toBe(first?.variables);
    expect(third?.subjects).not.toEqual(first?.subjects);
  });

  it('is hashed with SM3 where that is asked for', async () => {
    const sm3 = await openMemoryLedger({ algorithm: 'sm3', keys: memoryKeys() });

    await sm3.ledger.append(use());

    expect(sm3.entries.rows[0]).toMatchObject({
      algorithm: 'sm3',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('that cannot be sealed is refused, and keeps none from being written after it', async () => {
    const { ledger, entries } = await openMemoryLedger();
    const items = use().items.map((line) => ({ ...line, region: 'half a pair: \ud83d' }));

    await expect(ledger.append(use({ items }))).rejects.toThrow(LedgerUnavailable);
    await ledger.append(use({ request: 'two' }));

    expect(entries.rows.map(({ request }) => request)).toEqual(['two']);
  });

  it('is written whatever somebody says and asks: what no store can hold has a sign in its place', async () => {
    const { ledger, entries } = await openMemoryLedger();

    await ledger.append(
      use({
        request: 'a\0b',
        officer: 'a\0b',
        purpose: 'half: \ud83d',
        case: '\ude00',
        variables: { '\ud83d': ['\ude00\0'] },
      }),
    );

    expect(entries.rows).toMatchObject([
      { request: 'a\ufffdb', officer: 'a\ufffdb', purpose: 'half: \ufffd', case: '\ufffd' },
    ]);
  });

  it.each([
    ['fail', () => Promise.reject(new Error('gone'))],
    ['do not come', () => new Promise<never>(() => undefined)],
  ])('is refused where the keys %s', async (_, keysOf) => {
    const { ledger, entries } = await openMemoryLedger({
      keys: { ...memoryKeys(), keysOf },
      milliseconds: 20,
    });

    await expect(ledger.append(use())).rejects.toThrow(LedgerUnavailable);
    expect(entries.rows).toEqual([]);
  });
});
