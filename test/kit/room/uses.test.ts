import { describe, expect, it } from '@jest/globals';
import type { Granted, Learnt } from '../../../kit/decision/question.ts';
import { Uses } from '../../../kit/room/uses.ts';
import { agreement, caller, department, item } from '../decision/makers.ts';

const HOME = '445102007002';
const NEXT = '445102007001';
const GRIDS = caller(
  [department('POLITICAL_LEGAL', '445100'), department('POLITICAL_LEGAL', '445102')],
  ['445100'],
);
const JUSTICE = caller([department('JUSTICE', '445100'), department('JUSTICE', '445102')], ['445100']);

const PHONE: Learnt = {
  item: { ...item('CONDITIONAL', 'CLOSED'), id: 'home.phone', sensitivity: 'PERSONAL' },
  use: 'TEXT',
};
const FLOOR: Learnt = { item: { ...item('UNCONDITIONAL', 'CLOSED'), id: 'home.floor' }, use: 'VALUE' };
const OPEN: Learnt = { item: { ...item('UNCONDITIONAL', 'OPEN'), id: 'home.open' }, use: 'VALUE' };
const agreed = (answer: Granted['answer'] = 'allow'): Granted => ({
  answer,
  under: [agreement({ items: ['home.phone'] })],
});
const home = (id: string) => ({ id });

describe('what a request has used', () => {
  it('is one line for an item, however many rows there are, and a row counts once', () => {
    const uses = new Uses();
    const [one, two] = [home('1'), home('2')];
    const told = [PHONE];
    for (const row of [one, two, one]) uses.note('Home', told, agreed('mask'), HOME, row);
    // The same once more, under another name in the question.
    uses.note('Home', [PHONE], agreed('mask'), HOME, two);

    expect(uses.lines(GRIDS)).toEqual([
      {
        id: 'home.phone',
        agreement: 'agreement-1',
        department: 'POLITICAL_LEGAL-445102',
        own: false,
        mode: 'MASKED',
        region: HOME,
        rows: 2,
      },
    ]);
    expect(uses.subjects()).toEqual(['Home 1', 'Home 2']);
  });

  it('is told apart by region, by agreement and by how it was answered', () => {
    const uses = new Uses();
    const told = [PHONE];
    uses.note('Home', told, agreed(), HOME, home('1'));
    uses.note('Home', told, agreed('mask'), HOME, home('2'));
    uses.note('Home', told, agreed(), NEXT, home('3'));
    const other = agreement({ id: 'agreement-2', items: ['home.phone'] });
    uses.note('Home', told, { answer: 'allow', under: [other] }, HOME, home('4'));

    expect(
      uses.lines(GRIDS).map(({ agreement: id, mode, region, rows }) => [id, mode, region, rows]),
    ).toEqual([
      ['agreement-1', 'FULL', HOME, 1],
      ['agreement-1', 'MASKED', HOME, 1],
      ['agreement-1', 'FULL', NEXT, 1],
      ['agreement-2', 'FULL', HOME, 1],
    ]);
  });

  it('by its own source is in the name of the department that answers for the least there', () => {
    const uses = new Uses();
    const told = [PHONE];
    uses.note('Home', told, { answer: 'allow' }, HOME, home('1'));
    uses.note('Home', told, { answer: 'allow' }, '445122110213', home('2'));

    expect(uses.lines(JUSTICE).map(({ department: code, own }) => [code, own])).toEqual([
      ['JUSTICE-445102', true],
      ['JUSTICE-445100', true],
    ]);
  });

  it('of what is shared without conditions is nobody else’s than the caller’s, and about nobody where no person is', () => {
    const uses = new Uses();
    uses.note('Home', [FLOOR], { answer: 'allow' }, HOME, home('1'));
    // Beyond the departments' own regions it is the first one's.
    uses.note('Home', [FLOOR], { answer: 'allow' }, '441402001001', home('2'));

    expect(uses.lines(GRIDS).map(({ agreement: id, department: code, own }) => [id, code, own])).toEqual([
      [null, 'POLITICAL_LEGAL-445102', false],
      [null, 'POLITICAL_LEGAL-445100', false],
    ]);
    expect(uses.subjects()).toEqual([]);
  });

  it('in a comparison is no value that was told, not even to its own source', () => {
    const uses = new Uses();
    uses.note('Home', [{ ...PHONE, use: 'COMPARE' }], { answer: 'allow' }, HOME, home('1'));
    uses.note('Home', [{ ...PHONE, use: 'COMPARE' }], agreed('verify'), HOME, home('2'));

    expect(uses.lines(JUSTICE).map(({ own, mode, rows }) => [own, mode, rows])).toEqual([
      [true, 'VERIFY', 1],
      [false, 'VERIFY', 1],
    ]);
  });

  it('in a search is no row’s value', () => {
    const uses = new Uses();
    uses.note('Query', [{ ...PHONE, use: 'SEARCH' }], agreed(), HOME, home('1'));

    expect(uses.lines(GRIDS)).toMatchObject([{ id: 'home.phone', rows: 0 }]);
    expect(uses.subjects()).toEqual([]);
  });

  it('of several items is a line for each that is not open, each under its own agreement', () => {
    const uses = new Uses();
    uses.note('Home', [OPEN, PHONE, FLOOR], agreed(), HOME, home('1'));

    expect(uses.lines(GRIDS).map(({ id, agreement: by }) => [id, by])).toEqual([
      ['home.phone', 'agreement-1'],
      ['home.floor', null],
    ]);
  });
});
