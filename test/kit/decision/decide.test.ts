import { describe, expect, it } from '@jest/globals';
import { type Decision, decide, decideAll } from '../../../kit/decision/decide.ts';
import type { Openness, Sharing } from '../../../kit/vocabulary/model.ts';
import { caller, department, item } from './makers.ts';

const CALLERS = {
  nobody: null,
  'third party': caller([], []),
  'source of 445102': caller([department('JUSTICE', '445102')], ['445102']),
  'grids of 445102': caller([department('POLITICAL_LEGAL', '445102')], ['445102']),
};
const REGIONS = { unknown: 'unknown', within: '445102007002', outside: '441402004001' };

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
    const question = { caller: CALLERS[who], declaration: {}, region: REGIONS[where] };
    expect(said(decide({ ...question, item: item(sharing, openness) }))).toBe(expected);
  });

  it('wants an agreement once there is a purpose', () => {
    const asked = { caller: CALLERS['grids of 445102'], declaration: { purpose: 'home-visits' } };
    const answers = Object.values(REGIONS).map((region) =>
      said(decide({ ...asked, region, item: item('CONDITIONAL', 'CLOSED') })),
    );
    expect(answers).toEqual(['AGREEMENT_REQUIRED', 'AGREEMENT_REQUIRED', 'AGREEMENT_REQUIRED']);
  });

  it('reaches no further than the client is registered for, though its department does', () => {
    const narrow = caller([department('JUSTICE', '440000')], ['445102']);
    const answers = Object.values(REGIONS).map((region) =>
      said(decide({ caller: narrow, declaration: {}, region, item: item('WITHHELD', 'CLOSED') })),
    );
    expect(answers).toEqual(['depends', 'allow', 'WITHHELD']);
  });

  it.each(['PERSONAL', 'SENSITIVE'] as const)(
    'keeps what is %s to its source until there is an agreement',
    (sensitivity) => {
      const about = { ...item('UNCONDITIONAL', 'CLOSED'), sensitivity };
      const asked = { declaration: { purpose: 'home-visits' }, region: REGIONS.within, item: about };

      expect(said(decide({ ...asked, caller: CALLERS['grids of 445102'] }))).toBe('AGREEMENT_REQUIRED');
      expect(said(decide({ ...asked, caller: CALLERS['source of 445102'] }))).toBe('allow');
    },
  );

  it('of several items is the strictest, and names it', () => {
    const all = [
      item('UNCONDITIONAL', 'OPEN'),
      item('UNCONDITIONAL', 'CLOSED'),
      { ...item('WITHHELD', 'CLOSED'), id: 'x' },
    ];
    const asked = { caller: CALLERS['grids of 445102'], declaration: {}, region: 'unknown' };

    expect(decideAll(all, asked)).toMatchObject({ answer: 'refuse', code: 'WITHHELD', item: { id: 'x' } });
    expect(decideAll(all.slice(0, 2), asked)).toEqual({ answer: 'depends' });
    expect(decideAll(all.slice(0, 1), asked)).toEqual({ answer: 'allow' });
    expect(decideAll([], asked)).toEqual({ answer: 'allow' });
  });
});
