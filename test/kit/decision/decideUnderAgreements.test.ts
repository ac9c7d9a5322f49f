import { describe, expect, it } from '@jest/globals';
import { type Agreement, agreementsOf } from '../../../kit/decision/agreement.ts';
import { decide, decideAll } from '../../../kit/decision/decide.ts';
import type { Decision, Question } from '../../../kit/decision/question.ts';
import { agreement, caller, circumstances, department, item } from './makers.ts';

const GRIDS = caller([department('POLITICAL_LEGAL', '445102')], ['445102']);
const CONDITIONAL = item('CONDITIONAL', 'CLOSED');
const PERSONAL = { ...CONDITIONAL, sensitivity: 'PERSONAL' } as const;
const SENSITIVE = { ...CONDITIONAL, sensitivity: 'SENSITIVE' } as const;

const said = (decision: Decision) => (decision.answer === 'refuse' ? decision.code : decision.answer);

/** The grids of 445102 ask for a text of a row there, on a home visit for a case, under these agreements. */
const asked = (list: readonly Agreement[], of: Partial<Question> = {}): Question => ({
  ...circumstances({ caller: GRIDS, declaration: { purpose: 'home-visits', case: '8' } }),
  agreements: agreementsOf(list),
  item: PERSONAL,
  use: 'TEXT',
  region: '445102007002',
  alone: true,
  ...of,
});
const answer = (...given: Parameters<typeof asked>) => said(decide(asked(...given)));

describe('under an agreement', () => {
  /** Each line: the mode, the item, and what is said where it is told as text, as another kind, searched by, and compared. */
  it.each([
    ['FULL', CONDITIONAL, ['allow', 'allow', 'allow', 'verify']],
    ['FULL', PERSONAL, ['allow', 'allow', 'allow', 'verify']],
    ['FULL', SENSITIVE, ['allow', 'allow', 'ONE_SUBJECT', 'verify']],
    ['MASKED', CONDITIONAL, ['allow', 'allow', 'allow', 'verify']],
    ['MASKED', PERSONAL, ['mask', 'FULL_REQUIRED', 'FULL_REQUIRED', 'verify']],
    ['MASKED', SENSITIVE, ['FULL_REQUIRED', 'FULL_REQUIRED', 'ONE_SUBJECT', 'verify']],
    ['VERIFY', CONDITIONAL, ['verify', 'verify', 'verify', 'verify']],
    ['VERIFY', PERSONAL, ['verify', 'verify', 'verify', 'verify']],
    ['VERIFY', SENSITIVE, ['FULL_REQUIRED', 'FULL_REQUIRED', 'ONE_SUBJECT', 'verify']],
  ] as const)('of the mode %s, what is asked for (%j) gets %j', (mode, about, expected) => {
    const uses = ['TEXT', 'VALUE', 'SEARCH', 'COMPARE'] as const;
    expect(uses.map((use) => answer([agreement({ mode })], { item: about, use }))).toEqual(expected);
  });

  it.each<[string, Partial<Agreement>, string]>([
    ['for another department', { department: 'POLITICAL_LEGAL-441402' }, 'AGREEMENT_REQUIRED'],
    ['for another item', { items: ['legal.other'] }, 'AGREEMENT_REQUIRED'],
    ['for another purpose', { purpose: 'legal-aid' }, 'AGREEMENT_REQUIRED'],
    ['that has ended', { until: '2026-11-26' }, 'AGREEMENT_REQUIRED'],
    ['that ends today', { until: '2026-11-27' }, 'allow'],
    ['that begins tomorrow', { from: '2026-11-28' }, 'AGREEMENT_REQUIRED'],
    ['that begins today', { from: '2026-11-27' }, 'allow'],
    ['for another client', { recipients: ['other', 'another'] }, 'AGREEMENT_REQUIRED'],
    ['for this client among others', { recipients: ['other', 'test'] }, 'allow'],
    ['for another county', { region: '445122' }, 'OUTSIDE_AGREEMENT'],
    ['for another community of the town', { region: '445102007001' }, 'OUTSIDE_AGREEMENT'],
    ['for the very community', { region: '445102007002' }, 'allow'],
    ['for the whole country', { region: '000000' }, 'allow'],
  ])('%s', (_, of, expected) => {
    expect(answer([agreement(of)])).toBe(expected);
  });

  it('the strongest of several counts, of those that hold', () => {
    const [full, masked, verify] = (['FULL', 'MASKED', 'VERIFY'] as const).map((mode) => agreement({ mode }));
    if (!full || !masked || !verify) throw new Error('There are three.');

    expect(answer([verify, masked])).toBe('mask');
    expect(answer([masked, full, verify])).toBe('allow');
    expect(answer([masked, { ...full, until: '2026-11-26' }])).toBe('mask');
    expect(answer([verify, { ...masked, region: '445122' }])).toBe('verify');
  });

  it('an agreement does not reach further than the client is registered for', () => {
    const wide = [agreement({ region: '440000' })];

    expect(answer(wide, { region: '445122110213' })).toBe('OUTSIDE_JURISDICTION');
    expect(answer(wide)).toBe('allow');
  });

  it('a purpose counts only where the client may declare it', () => {
    const mediation = [agreement({ purpose: 'mediation' })];

    expect(answer(mediation, { declaration: { purpose: 'mediation' } })).toBe('PURPOSE_REQUIRED');
    expect(answer([agreement()], { declaration: {} })).toBe('PURPOSE_REQUIRED');
  });

  it('what is withheld stays withheld', () => {
    expect(answer([agreement()], { item: item('WITHHELD', 'CLOSED') })).toBe('WITHHELD');
  });

  it('what is shared without conditions is in clear under an agreement in full only', () => {
    const about = { ...PERSONAL, sharing: 'UNCONDITIONAL' } as const;

    expect(answer([agreement()], { item: about, use: 'VALUE' })).toBe('allow');
    expect(answer([agreement({ mode: 'VERIFY' })], { item: about })).toBe('mask');
    expect(answer([agreement({ region: '445122' })], { item: about })).toBe('mask');
    expect(answer([agreement({ region: '000000' })], { item: about, region: '445122110213' })).toBe(
      'OUTSIDE_JURISDICTION',
    );
  });

  it('what is sensitive wants a case and one subject, and its source neither', () => {
    const source = caller([department('JUSTICE', '445102')], ['445102']);

    expect(answer([agreement()], { item: SENSITIVE, declaration: { purpose: 'home-visits' } })).toBe(
      'CASE_REQUIRED',
    );
    expect(answer([agreement()], { item: SENSITIVE, alone: false })).toBe('ONE_SUBJECT');
    expect(answer([], { item: SENSITIVE, alone: false, caller: source, declaration: {} })).toBe('allow');
  });

  it('what is sensitive is compared of one subject and for a case, too', () => {
    const verify = [agreement({ mode: 'VERIFY' })];
    const compared = { item: SENSITIVE, use: 'COMPARE' } as const;

    expect(answer(verify, compared)).toBe('verify');
    expect(answer(verify, { ...compared, alone: false })).toBe('ONE_SUBJECT');
    expect(answer(verify, { ...compared, declaration: { purpose: 'home-visits' } })).toBe('CASE_REQUIRED');
  });
});

describe('a decision names the agreement by which something is given', () => {
  const under = (decision: Decision) => ('under' in decision ? decision.under.id : undefined);
  const named = (list: readonly Agreement[], of: Partial<Question> = {}) => under(decide(asked(list, of)));

  it('the strongest of several, and of those that are as strong the one for the least region', () => {
    const masked = agreement({ id: 'masked', mode: 'MASKED' });
    const [full, other] = [agreement({ id: 'full' }), agreement({ id: 'other' })];

    expect(named([masked, full, other])).toBe('full');
    expect(named([{ ...full, region: '440000' }, other, masked])).toBe('other');
    expect(named([masked])).toBe('masked');
    expect(named([masked, { ...full, region: '445122' }])).toBe('masked');
  });

  it('and none where none was needed', () => {
    const source = caller([department('JUSTICE', '445102')], ['445102']);
    const shared = { ...PERSONAL, sharing: 'UNCONDITIONAL' } as const;

    expect(named([agreement()], { caller: source })).toBeUndefined();
    expect(named([agreement({ mode: 'MASKED' })], { item: shared })).toBeUndefined();
    expect(named([agreement()], { item: shared })).toBe('agreement-1');
    expect(named([agreement()], { item: item('CONDITIONAL', 'OPEN') })).toBeUndefined();
  });
});

describe('where it is not known whether agreements still stand', () => {
  const behind = { agreements: { ...agreementsOf([agreement()]), fresh: false } };

  it('no conditional item is answered but to its source', () => {
    const source = caller([department('JUSTICE', '445102')], ['445102']);

    expect(answer([], behind)).toBe('AGREEMENTS_STALE');
    expect(answer([], { ...behind, region: 'unknown' })).toBe('AGREEMENTS_STALE');
    expect(answer([], { ...behind, caller: source })).toBe('allow');
  });

  it('what needs no agreement is answered as without one', () => {
    expect(answer([], { ...behind, item: item('UNCONDITIONAL', 'CLOSED') })).toBe('allow');
    expect(answer([], { ...behind, item: { ...PERSONAL, sharing: 'UNCONDITIONAL' } })).toBe('mask');
  });

  it('of what would need one in full, nobody says that there is none, unless the purpose is missing', () => {
    const unmasked = { ...behind, item: { ...PERSONAL, sharing: 'UNCONDITIONAL' } } as const;

    expect(answer([], { ...unmasked, use: 'VALUE' })).toBe('AGREEMENTS_STALE');
    expect(answer([], { ...unmasked, use: 'SEARCH' })).toBe('AGREEMENTS_STALE');
    expect(answer([], { ...unmasked, use: 'SEARCH', region: 'unknown' })).toBe('AGREEMENTS_STALE');
    expect(answer([], { ...unmasked, use: 'VALUE', declaration: {} })).toBe('FULL_REQUIRED');
    expect(answer([], { ...unmasked, use: 'VALUE', region: '445122110213' })).toBe('OUTSIDE_JURISDICTION');
  });
});

describe('at the gateway, which sees no rows,', () => {
  it.each<[string, Partial<Agreement>, Partial<Question>, string]>([
    ['an agreement in full is left to the source', {}, {}, 'depends'],
    ['one that is masked, too', { mode: 'MASKED' }, {}, 'depends'],
    ['unless there is no mask', { mode: 'MASKED' }, { use: 'VALUE' }, 'FULL_REQUIRED'],
    ['what may be compared only is never told', { mode: 'VERIFY' }, {}, 'verify'],
    ['none in force is told at once', { until: '2026-11-26' }, {}, 'AGREEMENT_REQUIRED'],
    ['one for where the client may see nothing, too', { region: '445122' }, {}, 'OUTSIDE_JURISDICTION'],
    [
      'a missing case, too',
      {},
      { item: SENSITIVE, declaration: { purpose: 'home-visits' } },
      'CASE_REQUIRED',
    ],
    ['a filter by what is sensitive, too', {}, { item: SENSITIVE, use: 'SEARCH' }, 'ONE_SUBJECT'],
  ])('%s', (_, of, question, expected) => {
    expect(answer([agreement(of)], { region: 'unknown', ...question })).toBe(expected);
  });
});

describe('several items at once', () => {
  it('are masked where one is, and refused where one may be compared only', () => {
    const masked = agreement({ mode: 'MASKED' });
    const { item: _, use: __, ...rest } = asked([masked]);
    const text = { item: PERSONAL, use: 'TEXT' } as const;

    expect(decideAll([text, { item: CONDITIONAL, use: 'VALUE' }], rest)).toEqual({
      answer: 'mask',
      under: [masked, masked],
    });
    const verify = { ...rest, agreements: agreementsOf([agreement({ mode: 'VERIFY' })]) };
    expect(decideAll([text], verify)).toEqual({ answer: 'refuse', code: 'VERIFY_ONLY', item: PERSONAL });
  });
});
