import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, print } from 'graphql';
import { compileAuthorise } from '../../../gateway/authorise/authorise.ts';
import { openForms } from '../../../gateway/authorise/forms.ts';
import { AgreementBook } from '../../../kit/agreements/book.ts';
import type { Caller } from '../../../kit/caller/caller.ts';
import { type Agreement, agreementsOf } from '../../../kit/decision/agreement.ts';
import { openLog } from '../../../kit/log.ts';
import { readPolicies } from '../../../kit/vocabulary/policies.ts';
import { agreement, caller, department } from '../../kit/decision/makers.ts';

const SDL = `
  directive @item(id: ID!, source: String!, sharing: String!, openness: String!) on FIELD_DEFINITION
  directive @structure on FIELD_DEFINITION
  type Query { shop: Shop @structure }
  type Shop {
    name: String @item(id: "shop.name", source: "JUSTICE", sharing: "UNCONDITIONAL", openness: "OPEN")
    tax: Int @item(id: "legal.test", source: "JUSTICE", sharing: "CONDITIONAL", openness: "CLOSED")
  }
`;
const QUESTION = '{ shop { name tax } }';
const WHOLE = '{ shop { name tax } }';
const OPERATION = { document: parse(QUESTION), operationName: null };
const PRUNED = '{ shop { name __refused_0: __typename } }';
const GRIDS: Caller = {
  ...caller([department('POLITICAL_LEGAL', '445102')], ['445102']),
  purposes: ['home-visits', 'legal-aid'],
};

/** One known operation, and what is agreed and which day it is while it is asked again and again. */
function known(list: readonly Agreement[]) {
  const situation = { day: '2026-11-27', list, fresh: true, epoch: 0, agesAfter: Infinity };
  const agreements = {
    get fresh() {
      return situation.fresh && situation.agesAfter-- > 0;
    },
    get epoch() {
      return situation.epoch;
    },
    of: (...asked: [readonly string[], string]) => agreementsOf(situation.list).of(...asked),
  };
  const now = () => new Date(`${situation.day}T12:00:00+08:00`);
  const authorise = compileAuthorise(OPERATION, buildSchema(SDL), readPolicies(SDL), openForms(), {
    agreements,
    now,
  });
  const ask = (who: Caller = GRIDS, purpose: string | undefined = 'home-visits') => {
    const form = authorise({ caller: who, declaration: { purpose }, language: 'en' }, {});
    return {
      text: print(form.document).replace(/\s+/g, ' '),
      codes: [...form.pruned.values()].map(({ code }) => code),
    };
  };
  return { situation, ask };
}

describe('a question that is asked again', () => {
  it('is not answered by what was true while the agreements had just grown old', () => {
    const { situation, ask } = known([agreement()]);
    situation.agesAfter = 1;
    expect(ask().codes).toEqual(['AGREEMENTS_STALE']);

    situation.agesAfter = Infinity;
    expect(ask().text).toBe(WHOLE);
  });

  it('is asked as before while nothing has changed', () => {
    const { ask } = known([agreement()]);
    expect([ask().text, ask().text]).toEqual([WHOLE, WHOLE]);
  });

  it('is pruned on the day after the agreement has ended', () => {
    const { situation, ask } = known([agreement({ until: '2026-11-27' })]);
    expect(ask().text).toBe(WHOLE);

    situation.day = '2026-11-28';

    expect(ask()).toEqual({ text: PRUNED, codes: ['AGREEMENT_REQUIRED'] });
  });

  it('is pruned once the agreement is revoked, and whole again once there is another', () => {
    const { situation, ask } = known([agreement()]);
    expect(ask().text).toBe(WHOLE);

    Object.assign(situation, { list: [], epoch: 1 });
    expect(ask()).toEqual({ text: PRUNED, codes: ['AGREEMENT_REQUIRED'] });

    Object.assign(situation, { list: [agreement({ id: 'agreement-2' })], epoch: 2 });
    expect(ask().text).toBe(WHOLE);
  });

  it('is pruned while nobody knows whether the agreement still stands', () => {
    const { situation, ask } = known([agreement()]);
    expect(ask().text).toBe(WHOLE);

    situation.fresh = false;
    expect(ask()).toEqual({ text: PRUNED, codes: ['AGREEMENTS_STALE'] });

    situation.fresh = true;
    expect(ask().text).toBe(WHOLE);
  });

  it('is pruned once an emergency has ended, also where it ended while it was asked before', async () => {
    const end = Date.parse('2026-11-27T12:00:00+08:00');
    let machine = end - 1;
    const book = new AgreementBook({ log: openLog({ level: 'silent' }), machine: () => machine });
    await book.follow(() => Promise.resolve({ epoch: 1, agreements: [agreement({ emergencyUntil: end })] }));
    book.close();
    const situation = {
      agreements: book,
      now: () => {
        const moment = new Date(machine);
        machine = end;
        return moment;
      },
    };
    const authorise = compileAuthorise(
      OPERATION,
      buildSchema(SDL),
      readPolicies(SDL),
      openForms(),
      situation,
    );
    const codes = () => {
      const who = { caller: GRIDS, declaration: { purpose: 'home-visits' }, language: 'en' } as const;
      return [...authorise(who, {}).pruned.values()].map(({ code }) => code);
    };

    expect([codes(), codes()]).toEqual([[], ['AGREEMENT_REQUIRED']]);
  });

  it.each<[string, Caller, string | undefined, string]>([
    ['for another purpose', GRIDS, 'legal-aid', 'AGREEMENT_REQUIRED'],
    [
      'by another department',
      caller([department('HOUSING', '445102')], ['445102']),
      'home-visits',
      'AGREEMENT_REQUIRED',
    ],
    [
      'where its client may see nothing',
      { ...GRIDS, jurisdiction: ['441402'] },
      'home-visits',
      'OUTSIDE_JURISDICTION',
    ],
    ['by a client that may not declare it', { ...GRIDS, purposes: [] }, 'home-visits', 'PURPOSE_REQUIRED'],
  ])('%s is another question', (_, who, purpose, code) => {
    const { ask } = known([agreement()]);
    expect(ask().text).toBe(WHOLE);

    expect(ask(who, purpose)).toEqual({ text: PRUNED, codes: [code] });
    expect(ask().text).toBe(WHOLE);
  });
});
