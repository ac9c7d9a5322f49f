import { describe, expect, it } from '@jest/globals';
import { type Agreements, agreementsOf } from '../../../kit/decision/agreement.ts';
import type { Learnt } from '../../../kit/decision/question.ts';
import { Decisions } from '../../../kit/room/decisions.ts';
import { agreement, caller, circumstances, department, item } from '../decision/makers.ts';

const GRIDS = caller([department('POLITICAL_LEGAL', '445102')], ['445102']);
const HERE = '445102007002';

/** Agreements that a story changes while a request is answered. */
function changing() {
  let known: Agreements = agreementsOf([agreement()]);
  const state = { fresh: true, epoch: 1, asked: 0 };
  const agreements: Agreements = {
    get fresh() {
      return state.fresh;
    },
    get epoch() {
      return state.epoch;
    },
    of: (...given) => {
      state.asked += 1;
      return known.of(...given);
    },
  };
  return { state, agreements, takeBack: () => void ((known = agreementsOf([])), (state.epoch += 1)) };
}

const decisionsUnder = (agreements: Agreements) =>
  new Decisions(circumstances({ caller: GRIDS, declaration: { purpose: 'home-visits' }, agreements }));
const learnt: readonly Learnt[] = [{ item: item('CONDITIONAL', 'CLOSED'), use: 'VALUE' }];

describe('the decisions of one request', () => {
  it('are taken once for all rows of a field in a region', () => {
    const { state, agreements } = changing();
    const decisions = decisionsUnder(agreements);

    for (let row = 0; row < 50; row += 1) expect(decisions.ofField(learnt, HERE, true).answer).toBe('allow');
    expect(state.asked).toBe(1);
    expect(decisions.ofField(learnt, '445122', true)).toMatchObject({ code: 'OUTSIDE_AGREEMENT' });
    expect(state.asked).toBe(2);
  });

  it('are other ones from the row on before which a right was taken back', () => {
    const { agreements, takeBack } = changing();
    const decisions = decisionsUnder(agreements);
    expect(decisions.ofField(learnt, HERE, true).answer).toBe('allow');

    takeBack();

    expect(decisions.ofField(learnt, HERE, true)).toMatchObject({ code: 'AGREEMENT_REQUIRED' });
  });

  it('are other ones once nobody knows whether agreements still stand, and again when that is known', () => {
    const { state, agreements } = changing();
    const decisions = decisionsUnder(agreements);
    expect(decisions.ofField(learnt, HERE, true).answer).toBe('allow');

    state.fresh = false;
    expect(decisions.ofField(learnt, HERE, true)).toMatchObject({ code: 'AGREEMENTS_STALE' });
    state.fresh = true;
    expect(decisions.ofField(learnt, HERE, true).answer).toBe('allow');
  });

  it('tell one subject from several', () => {
    const sensitive: readonly Learnt[] = [
      { item: { ...item('CONDITIONAL', 'CLOSED'), sensitivity: 'SENSITIVE' }, use: 'VALUE' },
    ];
    const decisions = new Decisions(
      circumstances({
        caller: GRIDS,
        declaration: { purpose: 'home-visits', case: '8' },
        agreements: agreementsOf([agreement()]),
      }),
    );

    expect(decisions.ofField(sensitive, HERE, true).answer).toBe('allow');
    expect(decisions.ofField(sensitive, HERE, false)).toMatchObject({ code: 'ONE_SUBJECT' });
    expect(decisions.ofField(sensitive, HERE, true).answer).toBe('allow');
  });
});
