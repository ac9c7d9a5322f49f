import { describe, expect, it } from '@jest/globals';
import { decide, decideAll } from '../../../kit/decision/decide.ts';
import type { Decision } from '../../../kit/decision/question.ts';
import type { Item, Openness, Sharing } from '../../../kit/vocabulary/model.ts';
import { caller, circumstances, department, item } from './makers.ts';

const CALLERS = {
  nobody: null,
  'third party': caller([], []),
  'source of 445102': caller([department('JUSTICE', '445102')], ['445102']),
  'grids of 445102': caller([department('POLITICAL_LEGAL', '445102')], ['445102']),
};
const REGIONS = { unknown: 'unknown', within: '445102007002', outside: '441402004001' };

const CLEAR = { use: 'VALUE', alone: true } as const;
const HOME_VISITS = { purpose: 'home-visits' };

const said = (decision: Decision) => (decision.answer === 'refuse' ? decision.code : decision.answer);

/** Each line: who asks, and what is said where the region is unknown, within and outside. */
const TABLE: [Sharing, Openness, Record<keyof typeof CALLERS, [string, string, string]>][] = [
  [
    'UNCONDITIONAL',
    'OPEN',
    {
      nobody: ['allow', 'allow', 'allow'],
      'third party': ['allow', 'allow', 'allow'],
      'source of 445102': ['allow', 'allow', 'allow'],
      'grids of 445102': ['allow', 'allow', 'allow'],
    },
  ],
  [
    'UNCONDITIONAL',
    'ON_REQUEST',
    {
      nobody: ['UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
      'third party': ['NOT_OPEN', 'NOT_OPEN', 'NOT_OPEN'],
      'source of 445102': ['depends', 'allow', 'OUTSIDE_JURISDICTION'],
      'grids of 445102': ['depends', 'allow', 'OUTSIDE_JURISDICTION'],
    },
  ],
  [
    'UNCONDITIONAL',
    'CLOSED',
    {
      nobody: ['UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
      'third party': ['NOT_OPEN', 'NOT_OPEN', 'NOT_OPEN'],
      'source of 445102': ['depends', 'allow', 'OUTSIDE_JURISDICTION'],
      'grids of 445102': ['depends', 'allow', 'OUTSIDE_JURISDICTION'],
    },
  ],
  [
    'CONDITIONAL',
    'CLOSED',
    {
      nobody: ['UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
      'third party': ['NOT_OPEN', 'NOT_OPEN', 'NOT_OPEN'],
      'source of 445102': ['depends', 'allow', 'PURPOSE_REQUIRED'],
      'grids of 445102': ['PURPOSE_REQUIRED', 'PURPOSE_REQUIRED', 'PURPOSE_REQUIRED'],
    },
  ],
  [
    'CONDITIONAL',
    'ON_REQUEST',
    {
      nobody: ['UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
      'third party': ['NOT_OPEN', 'NOT_OPEN', 'NOT_OPEN'],
      'source of 445102': ['depends', 'allow', 'PURPOSE_REQUIRED'],
      'grids of 445102': ['PURPOSE_REQUIRED', 'PURPOSE_REQUIRED', 'PURPOSE_REQUIRED'],
    },
  ],
  [
    'WITHHELD',
    'CLOSED',
    {
      nobody: ['UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
      'third party': ['NOT_OPEN', 'NOT_OPEN', 'NOT_OPEN'],
      'source of 445102': ['depends', 'allow', 'WITHHELD'],
      'grids of 445102': ['WITHHELD', 'WITHHELD', 'WITHHELD'],
    },
  ],
];

const LINES = TABLE.flatMap(([sharing, openness, byCaller]) =>
  Object.entries(byCaller).flatMap(([who, answers]) =>
    Object.keys(REGIONS).map(
      (where, index) =>
        [
          sharing,
          openness,
          who as keyof typeof CALLERS,
          where as keyof typeof REGIONS,
          answers[index] ?? '',
        ] as const,
    ),
  ),
);

describe('the decision', () => {
  it.each(LINES)('%s and %s, asked by %s of a row %s: %s', (sharing, openness, who, where, expected) => {
    const question = { ...circumstances({ caller: CALLERS[who] }), region: REGIONS[where], ...CLEAR };
    expect(said(decide({ ...question, item: item(sharing, openness) }))).toBe(expected);
  });

  it('wants an agreement once there is a purpose', () => {
    const asked = circumstances({ caller: CALLERS['grids of 445102'], declaration: HOME_VISITS });
    const answers = Object.values(REGIONS).map((region) =>
      said(decide({ ...asked, ...CLEAR, region, item: item('CONDITIONAL', 'CLOSED') })),
    );
    expect(answers).toEqual(['AGREEMENT_REQUIRED', 'AGREEMENT_REQUIRED', 'AGREEMENT_REQUIRED']);
  });

  it('reaches no further than the client is registered for, though its department does', () => {
    const narrow = caller([department('JUSTICE', '440000')], ['445102']);
    const answers = Object.values(REGIONS).map((region) =>
      said(
        decide({ ...circumstances({ caller: narrow }), ...CLEAR, region, item: item('WITHHELD', 'CLOSED') }),
      ),
    );
    expect(answers).toEqual(['depends', 'allow', 'WITHHELD']);
  });

  it.each([
    ['PERSONAL', 'TEXT', 'mask'],
    ['PERSONAL', 'VALUE', 'FULL_REQUIRED'],
    ['PERSONAL', 'SEARCH', 'FULL_REQUIRED'],
    ['SENSITIVE', 'TEXT', 'CASE_REQUIRED'],
    ['SENSITIVE', 'SEARCH', 'ONE_SUBJECT'],
  ] as const)(
    'of what is %s and shared without conditions, learnt as %s: %s, and to its source clear',
    (sensitivity, use, expected) => {
      const about = { ...item('UNCONDITIONAL', 'CLOSED'), sensitivity };
      const place = { region: REGIONS.within, alone: true };
      const by = (who: keyof typeof CALLERS) =>
        said(
          decide({
            ...circumstances({ caller: CALLERS[who], declaration: HOME_VISITS }),
            ...place,
            item: about,
            use,
          }),
        );

      expect(by('grids of 445102')).toBe(expected);
      expect(by('source of 445102')).toBe('allow');
    },
  );

  it('of several items is the strictest, and names it', () => {
    const all = [
      item('UNCONDITIONAL', 'OPEN'),
      item('UNCONDITIONAL', 'CLOSED'),
      { ...item('WITHHELD', 'CLOSED'), id: 'x' },
    ];
    const asked = {
      ...circumstances({ caller: CALLERS['grids of 445102'] }),
      region: 'unknown',
      alone: true,
    };
    const learnt = (some: Item[]) => some.map((one) => ({ item: one, use: 'VALUE' as const }));

    expect(decideAll(learnt(all), asked)).toMatchObject({
      answer: 'refuse',
      code: 'WITHHELD',
      item: { id: 'x' },
    });
    expect(decideAll(learnt(all.slice(0, 2)), asked)).toEqual({ answer: 'depends' });
    expect(decideAll(learnt(all.slice(0, 1)), asked)).toEqual({ answer: 'allow' });
    expect(decideAll(learnt([]), asked)).toEqual({ answer: 'allow' });
  });
});
