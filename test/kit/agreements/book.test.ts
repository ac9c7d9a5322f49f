import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AgreementBook } from '../../../kit/agreements/book.ts';
import type { AskAgreements, Told } from '../../../kit/agreements/messages.ts';
import { civilDay } from '../../../kit/calendar.ts';
import { momentOfTerms } from '../../../kit/decision/agreement.ts';
import { agreement } from './agreement.ts';

const VISITS = agreement({ id: 'a-1', items: ['household.address'] });
const silent = { warn: () => undefined, info: () => undefined };

let now: number;
let book: AgreementBook;
beforeEach(() => {
  now = 50_000;
  book = new AgreementBook({ log: silent, now: () => now });
});
afterEach(() => book.close());

const found = () => book.of(['POLITICAL_LEGAL-441400'], 'household.address').map(({ id }) => id);
const telling =
  (...told: Told[]): AskAgreements =>
  async () =>
    told.shift() ?? { epoch: 1, agreements: null };

describe('what a process knows of the agreements', () => {
  it('is nothing, and not to be relied on, until sharing was heard', async () => {
    expect([book.fresh, found()]).toEqual([false, []]);

    await book.follow(telling({ epoch: 1, agreements: [VISITS] }));

    expect([book.fresh, found()]).toEqual([true, ['a-1']]);
  });

  it('is relied on for a second after the question that was answered, however late the answer came', async () => {
    await book.follow(async () => {
      now += 700;
      return { epoch: 1, agreements: [VISITS] };
    });

    now += 300;
    expect(book.fresh).toBe(true);
    now += 1;
    expect(book.fresh).toBe(false);
  });

  it('changes with what sharing says, and its epoch with it; where sharing says that nothing changed, neither does', async () => {
    const asked: (number | null)[] = [];
    const told: Told[] = [
      { epoch: 7, agreements: [VISITS] },
      { epoch: 7, agreements: null },
      { epoch: 8, agreements: [] },
    ];
    const epochs: number[] = [];
    await book.follow(async (known) => {
      asked.push(known);
      epochs.push(book.epoch);
      return told.shift() ?? { epoch: 8, agreements: null };
    });
    while (asked.length < 4) await pause(20);

    expect(asked).toEqual([null, 7, 7, 8]);
    expect(epochs).toEqual([0, 1, 1, 2]);
    expect(found()).toEqual([]);
  });

  it('is not relied on where sharing fails, and again once it answers', async () => {
    let fails = false;
    let asked = 0;
    await book.follow(async () => {
      asked++;
      if (fails) throw new Error('It does not answer.');
      return asked === 1 ? { epoch: 1, agreements: [VISITS] } : { epoch: 1, agreements: null };
    });
    fails = true;
    now += 1_001;
    while (asked < 3) await pause(20);
    expect(book.fresh).toBe(false);

    fails = false;
    while (asked < 5) await pause(20);
    expect([book.fresh, found()]).toEqual([true, ['a-1']]);
  });

  it('is not renewed by another epoch without its agreements', async () => {
    await book.follow(telling({ epoch: 1, agreements: [VISITS] }, { epoch: 2, agreements: null }));
    now += 1_001;
    await pause(250);

    expect(book.fresh).toBe(false);
  });

  it('waits for no answer before it asks again, and goes by the latest question that was answered', async () => {
    const answers: ((told: Told) => void)[] = [];
    const following = book.follow(() => new Promise<Told>((answer) => answers.push(answer)));
    while (answers.length < 2) {
      now += 10;
      await pause(20);
    }
    answers[1]?.({ epoch: 2, agreements: [VISITS] });
    answers[0]?.({ epoch: 1, agreements: [] });
    await following;

    expect([book.fresh, found()]).toEqual([true, ['a-1']]);
  });

  it('asks for everything again after a silence', async () => {
    const asked: (number | null)[] = [];
    await book.follow(async (known) => {
      asked.push(known);
      return { epoch: 7, agreements: [VISITS] };
    });
    now += 1_001;
    while (asked.length < 2) await pause(20);

    expect(asked.slice(0, 2)).toEqual([null, null]);
  });

  it('has another epoch after what was opened in an emergency has ended, of which nobody tells it', async () => {
    let clock = new Date('2026-11-27T22:00:00+08:00');
    const timed = new AgreementBook({ log: silent, now: () => now, machine: () => clock.getTime() });
    const until = (moment: string) => Date.parse(`2026-11-27T${moment}:00+08:00`);
    const agreements = [
      agreement({ id: 'a-2', emergencyUntil: until('23:00') }),
      VISITS,
      agreement({ id: 'a-3', emergencyUntil: until('22:30') }),
    ];
    await timed.follow(telling({ epoch: 1, agreements }));
    expect(timed.epoch).toBe(1);

    clock = new Date('2026-11-27T22:29:59+08:00');
    expect(timed.epoch).toBe(1);
    clock = new Date('2026-11-27T22:30:00+08:00');
    expect([timed.epoch, timed.epoch]).toEqual([2, 2]);
    clock = new Date('2026-11-27T23:30:00+08:00');
    expect(timed.epoch).toBe(3);
    timed.close();
  });

  it('asks no more once it is closed', async () => {
    let asked = 0;
    await book.follow(async () => ({ epoch: ++asked, agreements: [] }));
    book.close();
    await pause(300);

    expect(asked).toBe(1);
  });

  it('judges terms by the clock of the database that keeps them, and not by this machine', async () => {
    // This machine is still on 30 November in China, and the database, a minute ahead, on 1 December.
    const machine = new Date('2026-11-30T23:59:30+08:00');
    const ahead = new AgreementBook({ log: silent, now: () => now, machine: () => machine.getTime() });
    expect(civilDay(momentOfTerms(ahead, machine))).toBe('2026-11-30');

    await ahead.follow(telling({ epoch: 1, agreements: [VISITS], at: machine.getTime() + 60_000 }));
    ahead.close();

    expect(civilDay(momentOfTerms(ahead, machine))).toBe('2026-12-01');
  });
});
