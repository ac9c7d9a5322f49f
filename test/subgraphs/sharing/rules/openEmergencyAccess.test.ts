import { describe, expect, it } from '@jest/globals';
import {
  type EmergencyItem,
  type Opening,
  openEmergencyAccess,
} from '../../../../subgraphs/sharing/rules/openEmergencyAccess.ts';

const named = (
  name: string,
  source: string | null,
  of: Partial<NonNullable<EmergencyItem['item']>> = {},
): EmergencyItem => ({
  name,
  item: { id: `id of ${name}`, sharing: 'CONDITIONAL', openness: 'CLOSED', sensitivity: 'PERSONAL', ...of },
  published: true,
  source,
});
const PHONE = named('Household.contactPhone', 'POLITICAL_LEGAL-441403');
const CALL_LINE = named('Household.callLine', 'SOCIAL_WORK-441403');
const CARE = named('Household.careNeeds', 'CIVIL_AFFAIRS-441403', { sensitivity: 'SENSITIVE' });

/** The coordination centre of Meixian, in the forest-fire season of Meizhou. */
const OPENING: Opening = {
  department: 'COORDINATION-441403',
  officer: 'e-1',
  purposes: ['coordination', 'emergency-response'],
  regionKnown: true,
  emergency: 'emergency-441400-2026-10-08',
  authority: 'DATA-441403',
  recipientsKnown: [],
  items: [PHONE],
  longest: 24,
  unsettled: null,
};
const INPUT = { items: [], region: '441403132003', reason: '山火逼近，组织转移', hours: 6 };
const refused = (code: string, about: object = {}) => ({ refused: code, about });

describe('opening items in an emergency', () => {
  it('makes one access for each source', () => {
    const items = [PHONE, CALL_LINE, named('Household.address', 'POLITICAL_LEGAL-441403'), PHONE];

    expect(openEmergencyAccess({ ...OPENING, items }, INPUT)).toEqual({
      change: {
        department: 'COORDINATION-441403',
        emergency: 'emergency-441400-2026-10-08',
        authority: 'DATA-441403',
        accesses: [
          {
            source: 'POLITICAL_LEGAL-441403',
            items: ['id of Household.contactPhone', 'id of Household.address'],
          },
          { source: 'SOCIAL_WORK-441403', items: ['id of Household.callLine'] },
        ],
      },
    });
  });

  it.each<[string, object, Partial<Opening>]>([
    ['NOT_A_DEPARTMENT', {}, { department: null }],
    ['OFFICER_REQUIRED', {}, { officer: undefined }],
    [
      'EMERGENCY_REVIEW_OVERDUE',
      { access: 'access-7' },
      { unsettled: { access: 'access-7', why: 'OVERDUE' } },
    ],
    [
      'EMERGENCY_ACCESS_STOPPED',
      { access: 'access-7' },
      { unsettled: { access: 'access-7', why: 'NOT_JUSTIFIED' } },
    ],
    ['REGION_UNKNOWN', { region: '441403132003' }, { regionKnown: false }],
    ['NO_ITEMS', {}, { items: [] }],
    ['PURPOSE_NOT_YOURS', { purpose: 'emergency-response' }, { purposes: ['coordination'] }],
    ['NO_EMERGENCY', { region: '441403132003' }, { emergency: null }],
    ['NO_OTHER_DATA_AUTHORITY', { region: '441403132003' }, { authority: null }],
    ['ITEM_UNKNOWN', { item: 'Household.fax' }, { items: [{ ...PHONE, name: 'Household.fax', item: null }] }],
    [
      'ITEM_WITHHELD',
      { item: 'Household.disputeOpen' },
      { items: [named('Household.disputeOpen', 'JUSTICE-441403', { sharing: 'WITHHELD' })] },
    ],
    [
      'ITEM_NEEDS_NO_OPENING',
      { item: 'Community.name' },
      { items: [named('Community.name', 'CIVIL_AFFAIRS-441403', { openness: 'OPEN' })] },
    ],
    [
      'ITEM_NEEDS_NO_OPENING',
      { item: 'Grid.area' },
      {
        items: [
          named('Grid.area', 'POLITICAL_LEGAL-441403', { sharing: 'UNCONDITIONAL', sensitivity: 'NONE' }),
        ],
      },
    ],
    ['ITEM_UNPUBLISHED', { item: 'Household.contactPhone' }, { items: [{ ...PHONE, published: false }] }],
    [
      'NO_SOURCE_DEPARTMENT',
      { item: 'Household.contactPhone' },
      { items: [named('Household.contactPhone', null)] },
    ],
    ['ITEM_YOUR_OWN', { item: 'Centre.note' }, { items: [named('Centre.note', 'COORDINATION-441403')] }],
    ['IMPACT_ASSESSMENT_REQUIRED', { item: 'Household.careNeeds' }, { items: [PHONE, CARE] }],
  ])('is refused with %s %j', (code, about, of) => {
    expect(openEmergencyAccess({ ...OPENING, ...of }, INPUT)).toEqual(refused(code, about));
  });

  it.each([
    ['HOURS_INVALID', { longest: '24' }, { hours: 0 }],
    ['HOURS_INVALID', { longest: '24' }, { hours: 25 }],
    ['REASON_REQUIRED', {}, { reason: ' ' }],
    ['RECIPIENT_UNKNOWN', { recipient: 'stranger' }, { recipients: ['stranger'] }],
  ])('is refused with %s %j where the input has %j', (code, about, of) => {
    expect(openEmergencyAccess(OPENING, { ...INPUT, ...of })).toEqual(refused(code, about));
  });

  it('takes as many hours as the profile lets it, and what is personal and shared without conditions', () => {
    const item = named('Need.phone', 'SOCIAL_WORK-441403', { sharing: 'UNCONDITIONAL' });
    const outcome = openEmergencyAccess({ ...OPENING, items: [item] }, { ...INPUT, hours: 24 });

    expect(outcome).toMatchObject({ change: { accesses: [{ items: ['id of Need.phone'] }] } });
  });

  it('opens what is sensitive under an impact assessment that was made beforehand', () => {
    const outcome = openEmergencyAccess(
      { ...OPENING, items: [CARE] },
      { ...INPUT, impactAssessment: 'PIA-2026-031' },
    );

    expect(outcome).toMatchObject({ change: { accesses: [{ source: 'CIVIL_AFFAIRS-441403' }] } });
  });
});
