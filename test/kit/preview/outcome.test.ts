import { describe, expect, it } from '@jest/globals';
import { type Agreement, agreementsOf } from '../../../kit/decision/agreement.ts';
import { readOperation } from '../../../kit/preview/operation.ts';
import { givesMore, outcomesOf } from '../../../kit/preview/outcome.ts';
import { onlyThose, withSupposed } from '../../../kit/preview/supposed.ts';
import { toldBy } from '../../../kit/preview/told.ts';
import { agreement, caller, circumstances, department } from '../decision/makers.ts';
import { shopGraph } from './shop.ts';

const graph = shopGraph();
const grids = caller([department('POLITICAL_LEGAL', '445102')], ['445100']);
const FULL = agreement({ items: ['shop.phone', 'shop.illness', 'ward.phone'] });
const MASKED = agreement({ items: ['shop.phone'], mode: 'MASKED', id: 'masked' });
const DECLARED = { purpose: 'home-visits', case: 'case-1' };

/** Each place with its answer or, where it is refused, the code. */
const answers = (document: string, agreed: readonly Agreement[], asking: object = {}) => {
  const told = toldBy(graph, readOperation(graph, { document }, 'it'), '445102');
  const agreements = withSupposed(agreementsOf([]), agreed);
  const given = circumstances({ caller: grids, declaration: DECLARED, agreements, ...asking });
  const outcomes = outcomesOf(told, given, '445102');
  return told.map((each) => [each.path.join('.'), outcomes.get(each)?.code ?? outcomes.get(each)?.answer]);
};

describe('how an operation would be answered', () => {
  const SHOP = '{ shop(id: "1") { name phone reachable } }';

  it('is decided as gateway and subgraphs decide', () => {
    expect(answers(SHOP, [])).toEqual([
      ['shop.name', 'CLEAR'],
      ['shop.phone', 'AGREEMENT_REQUIRED'],
      ['shop.reachable', 'AGREEMENT_REQUIRED'],
    ]);
    expect(answers(SHOP, [MASKED])).toEqual([
      ['shop.name', 'CLEAR'],
      ['shop.phone', 'MASKED'],
      ['shop.reachable', 'FULL_REQUIRED'],
    ]);
    expect(answers(SHOP, [FULL])).toEqual([
      ['shop.name', 'CLEAR'],
      ['shop.phone', 'CLEAR'],
      ['shop.reachable', 'CLEAR'],
    ]);
  });

  it('tells what is sensitive of one subject, and in no list', () => {
    expect(answers('{ shop(id: "1") { illness } }', [FULL])).toEqual([['shop.illness', 'CLEAR']]);
    expect(answers('{ shops { nodes { illness } } }', [FULL])).toEqual([
      ['shops.nodes.illness', 'ONE_SUBJECT'],
    ]);
  });

  it('reaches nothing below what is refused', () => {
    expect(answers('{ shop(id: "1") { tax { paid } } }', [FULL])).toEqual([
      ['shop.tax', 'WITHHELD'],
      ['shop.tax.paid', 'WITHHELD'],
    ]);
  });

  it('is for rows of the region, and for searches in the region that they name', () => {
    const elsewhere = [{ ...FULL, region: '445122' }];
    expect(answers('{ shop(id: "1") { phone } }', elsewhere)).toEqual([['shop.phone', 'OUTSIDE_AGREEMENT']]);
    const search = (within: string) =>
      answers(`{ shops(${within} filter: { phone: "1" }) { nodes { id } } }`, [FULL]);
    expect(search('within: "445102"')).toEqual([['shops', 'CLEAR']]);
    expect(search('')).toEqual([['shops', 'OUTSIDE_AGREEMENT']]);
  });
});

describe('what is agreed, for a preview,', () => {
  it('is some of it, such as one source alone', () => {
    const known = agreementsOf([FULL, { ...MASKED, source: 'JUSTICE-445100' }]);
    const told = onlyThose(known, ({ source }) => source === 'JUSTICE-445102');
    expect(told.of(['POLITICAL_LEGAL-445102'], 'shop.phone')).toEqual([FULL]);
  });

  it('opens what is masked or told where it was not, and nothing where it is the same', () => {
    const [clear, masked, refused] = [
      { answer: 'CLEAR', code: null },
      { answer: 'MASKED', code: null },
      { answer: 'REFUSED', code: 'AGREEMENT_REQUIRED' },
    ] as const;
    expect([givesMore(clear, masked), givesMore(masked, refused), givesMore(masked, clear)]).toEqual([
      true,
      true,
      false,
    ]);
    expect([givesMore(clear, clear), givesMore(refused, refused)]).toEqual([false, false]);
  });
});
