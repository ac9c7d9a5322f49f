import { describe, expect, it } from '@jest/globals';
import { type Applying, applyForItems } from '../../../../subgraphs/sharing/rules/applyForItems.ts';

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const PHONE = {
  name: 'Need.contactPhone',
  item: { id: 'volunteer.need.contact-phone', sharing: 'CONDITIONAL', sensitivity: 'PERSONAL' },
  published: true,
  source: 'SOCIAL_WORK-445102',
} as const;
const NAME = {
  ...PHONE,
  name: 'Need.contactName',
  item: { ...PHONE.item, id: 'volunteer.need.contact-name' },
};
const COMPOUND = {
  name: 'Compound.name',
  item: { id: 'renovation.compound.name', sharing: 'UNCONDITIONAL', sensitivity: 'NONE' },
  published: true,
  source: 'HOUSING-445102',
} as const;

const applying = (given: Partial<Applying> = {}): Applying => ({
  today: day('2026-11-27'),
  department: 'POLITICAL_LEGAL-445102',
  purposes: ['home-visits'],
  regionKnown: true,
  recipientsKnown: [],
  items: [PHONE],
  owed: [],
  ...given,
});
const terms = (given: object = {}) => ({
  items: [],
  purpose: 'home-visits',
  legalBasis: '网格化服务管理办法第八条',
  scenario: '入户走访前核对联系人',
  mode: 'FULL' as const,
  region: '445102',
  from: day('2026-12-01'),
  until: day('2027-05-31'),
  retentionDays: 30,
  ...given,
});

describe('an application', () => {
  it('splits into one agreement for each source, in the order of its items', () => {
    expect(applyForItems(applying({ items: [PHONE, COMPOUND, NAME] }), terms())).toEqual({
      change: {
        department: 'POLITICAL_LEGAL-445102',
        agreements: [
          {
            source: 'SOCIAL_WORK-445102',
            sharing: 'CONDITIONAL',
            items: ['volunteer.need.contact-phone', 'volunteer.need.contact-name'],
          },
          { source: 'HOUSING-445102', sharing: 'UNCONDITIONAL', items: ['renovation.compound.name'] },
        ],
      },
    });
  });

  it('keeps apart what a source has to decide about and what is only registered', () => {
    const title = {
      name: 'Need.title',
      item: { id: 'volunteer.need.title', sharing: 'UNCONDITIONAL', sensitivity: 'NONE' },
      published: true,
      source: 'SOCIAL_WORK-445102',
    } as const;
    expect(applyForItems(applying({ items: [PHONE, title] }), terms())).toMatchObject({
      change: {
        agreements: [
          { sharing: 'CONDITIONAL', items: ['volunteer.need.contact-phone'] },
          { sharing: 'UNCONDITIONAL', items: ['volunteer.need.title'] },
        ],
      },
    });
  });

  it('takes an item that it names twice once', () => {
    expect(applyForItems(applying({ items: [PHONE, PHONE] }), terms())).toMatchObject({
      change: { agreements: [{ items: ['volunteer.need.contact-phone'] }] },
    });
  });

  it('may last for a day, today', () => {
    const today = terms({ from: day('2026-11-27'), until: day('2026-11-27') });
    expect(applyForItems(applying(), today)).toHaveProperty('change');
  });

  it.each([
    ['9998-12-30', 1],
    ['2027-05-31', 36_500],
  ])('may last until %s and be kept for %i days', (until, retentionDays) => {
    expect(applyForItems(applying(), terms({ until: day(until), retentionDays }))).toHaveProperty('change');
  });

  it('for something sensitive goes with an impact assessment', () => {
    const care = { ...PHONE, item: { ...PHONE.item, sensitivity: 'SENSITIVE' as const } };
    expect(
      applyForItems(applying({ items: [care] }), terms({ impactAssessment: '评估〔2026〕7号' })),
    ).toHaveProperty('change');
  });

  it.each([
    ['NOT_A_DEPARTMENT', 'a third party applies', { department: null }, {}],
    ['REGION_UNKNOWN', 'there is no such region', { regionKnown: false }, {}],
    ['NO_ITEMS', 'it names nothing', { items: [] }, {}],
    ['PURPOSE_NOT_YOURS', 'the purpose is not registered', {}, { purpose: 'legal-aid' }],
    ['LEGAL_BASIS_REQUIRED', 'it says nothing of its basis', {}, { legalBasis: ' ' }],
    ['SCENARIO_REQUIRED', 'it says nothing of its scenario', {}, { scenario: '' }],
    ['TERM_INVALID', 'it ends before it begins', {}, { from: day('2027-06-01') }],
    ['TERM_INVALID', 'it has ended', {}, { from: day('2026-01-01'), until: day('2026-11-26') }],
    ['TERM_INVALID', 'it ends after all calendars', {}, { until: day('9999-01-01') }],
    ['TERM_INVALID', 'its retention ends after them', {}, { until: day('9998-12-31'), retentionDays: 1 }],
    ['RETENTION_INVALID', 'values are kept for no day', {}, { retentionDays: 0 }],
    ['RETENTION_INVALID', 'values are kept for a century and a day', {}, { retentionDays: 36_501 }],
    ['RECIPIENT_UNKNOWN', 'a recipient is not known', {}, { recipients: ['nobody'] }],
    ['ITEM_UNKNOWN', 'there is no such item', { items: [{ ...PHONE, item: null, source: null }] }, {}],
    [
      'ITEM_WITHHELD',
      'an item leaves its source for nobody',
      { items: [COMPOUND, { ...PHONE, item: { ...PHONE.item, sharing: 'WITHHELD' as const } }] },
      {},
    ],
    ['ITEM_UNPUBLISHED', 'its entry is not reviewed', { items: [{ ...PHONE, published: false }] }, {}],
    ['NO_SOURCE_DEPARTMENT', 'nobody answers for it there', { items: [{ ...PHONE, source: null }] }, {}],
    ['ITEM_YOUR_OWN', 'it is the own one', { department: 'SOCIAL_WORK-445102' }, {}],
    [
      'IMPACT_ASSESSMENT_REQUIRED',
      'an item is sensitive and nobody has assessed it',
      { items: [{ ...PHONE, item: { ...PHONE.item, sensitivity: 'SENSITIVE' as const } }] },
      { impactAssessment: ' ' },
    ],
  ])('is refused with %s where %s', (code, _, met, given) => {
    expect(applyForItems(applying(met), terms(given))).toMatchObject({ refused: code });
  });

  it('is told which item is meant', () => {
    expect(
      applyForItems(applying({ items: [PHONE, { ...PHONE, name: 'Need.phone', item: null }] }), terms()),
    ).toEqual({
      refused: 'ITEM_UNKNOWN',
      about: { item: 'Need.phone' },
    });
  });
});

describe('what needs no agreement', () => {
  const MATTER = {
    name: 'Mediation.matter',
    item: { id: 'legal.mediation.matter', sharing: 'UNCONDITIONAL', sensitivity: 'PERSONAL' },
    published: true,
    source: 'JUSTICE-445102',
  } as const;
  const decidedBy = (mode: 'MASKED' | 'FULL', named: Applying['items'][number]) => {
    const outcome = applyForItems(applying({ items: [named] }), terms({ mode, impactAssessment: 'PIA-1' }));
    return 'change' in outcome ? outcome.change.agreements.map(({ sharing }) => sharing) : outcome;
  };

  it('is granted at once, and of a person masked alone', () => {
    expect(decidedBy('FULL', COMPOUND)).toEqual(['UNCONDITIONAL']);
    expect(decidedBy('MASKED', MATTER)).toEqual(['UNCONDITIONAL']);
    expect(decidedBy('FULL', MATTER)).toEqual(['CONDITIONAL']);
  });

  it('is decided by its source where it is sensitive', () => {
    const sensitive = { ...MATTER, item: { ...MATTER.item, sensitivity: 'SENSITIVE' } } as const;
    expect(decidedBy('MASKED', sensitive)).toEqual(['CONDITIONAL']);
  });
});

describe('a department that owes a proof of destruction beyond its day', () => {
  const owed = [{ source: 'SOCIAL_WORK-445102', agreement: 'a-1' }];

  it('gets nothing more from that source, and is told which proof it is', () => {
    expect(applyForItems(applying({ owed, items: [COMPOUND, PHONE] }), terms())).toEqual({
      refused: 'DESTRUCTION_OVERDUE',
      about: { item: 'Need.contactPhone', agreement: 'a-1' },
    });
  });

  it('gets what it applies for from others', () => {
    expect(applyForItems(applying({ owed, items: [COMPOUND] }), terms())).toMatchObject({
      change: { agreements: [{ source: 'HOUSING-445102' }] },
    });
  });
});
