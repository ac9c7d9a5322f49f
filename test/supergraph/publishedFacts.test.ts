import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestHouse, openTestHouse } from '../support/house.ts';

/** Figures of the reports that the card's types reach: row, place, what, where it is asked, what was published. */
const COUNTED: readonly (readonly [string, string, string, string, number])[] = [
  ['P1', '441400', 'compound party branches', 'partyOrganisationCount(kind: COMPOUND_BRANCH)', 338],
  [
    'P1',
    '441400',
    "owners'-committee party branches",
    'partyOrganisationCount(kind: OWNERS_COMMITTEE_BRANCH)',
    74,
  ],
  [
    'P1',
    '441400',
    'property-company party branches',
    'partyOrganisationCount(kind: PROPERTY_COMPANY_BRANCH)',
    15,
  ],
  ['P1', '350526', 'neighbour party branches', 'partyOrganisationCount(kind: NEIGHBOUR_BRANCH)', 51],
  [
    'P1',
    '350526',
    'joint community party committees',
    'partyOrganisationCount(kind: COMMUNITY_JOINT_COMMITTEE)',
    22,
  ],
  ['P1', '440507', 'grid party groups', 'partyOrganisationCount(kind: GRID_PARTY_GROUP)', 541],
  [
    'P1',
    '445100',
    'joint subdistrict committees',
    'partyOrganisationCount(kind: SUBDISTRICT_JOINT_COMMITTEE)',
    5,
  ],
  [
    'P1',
    '445100',
    'joint community party committees',
    'partyOrganisationCount(kind: COMMUNITY_JOINT_COMMITTEE)',
    126,
  ],
  ['P4', '441400', 'task forces', 'partyOrganisationCount(kind: TASK_FORCE)', 136],
  ['P4', '441400', 'provisional party branches', 'partyOrganisationCount(kind: PROVISIONAL_BRANCH)', 122],
  ['P5', '445102', 'roadside service stations', 'serviceCentreCount(kinds: [ROADSIDE_STATION])', 4],
  ['P5', '441400', 'district-level service centres', 'serviceCentreCount(kinds: [DISTRICT_CENTRE])', 2],
  [
    'P5',
    '441400',
    'subdistrict to community',
    'serviceCentreCount(kinds: [SUBDISTRICT_CENTRE, COMMUNITY_CENTRE])',
    211,
  ],
  ['P5', '441400', 'area service centres', 'serviceCentreCount(kinds: [AREA_CENTRE])', 10],
  ['P5', '441400', "riders' stations and drivers' homes", 'serviceCentreCount(kinds: [RIDER_STATION])', 72],
  ['P5', '440507', 'district service centres', 'serviceCentreCount(kinds: [DISTRICT_CENTRE])', 1],
  ['P5', '440507', 'subdistrict service centres', 'serviceCentreCount(kinds: [SUBDISTRICT_CENTRE])', 7],
  ['P5', '440507', 'village and community centres', 'serviceCentreCount(kinds: [COMMUNITY_CENTRE])', 121],
  ['P5', '440507', 'centres in emerging fields', 'serviceCentreCount(kinds: [EMERGING_FIELD_CENTRE])', 4],
  ['P5', '445100', 'centres raised to the high standard', 'serviceCentreCount(highStandard: true)', 380],
  ['G1', '445102', 'lane and building chiefs', 'chiefCount', 184],
  ['G1', '350526', 'lane and building chiefs', 'chiefCount', 201],
  ['G1', '445122100208', 'grids of Xinhe village', 'gridCount(level: 2)', 22],
  ['G1', '440507', 'section-level staff seconded', 'secondedStaffCount(rank: SECTION)', 20],
  ['G1', '440507', 'junior staff seconded', 'secondedStaffCount(rank: JUNIOR)', 40],
  ['V1', '441400', 'service posts', 'servicePostCount', 13],
  ['V1', '441400', 'service items', 'serviceItemCount', 36],
];

describe('what the reports counted', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  it.each(COUNTED)('%s %s: %s', async (_row, place, _what, field, published) => {
    const { data, errors } = await house.ask(
      `query ($code: ID!) { region(code: $code) { counted: ${field} } }`,
      {
        code: place,
      },
    );

    expect(errors).toBeUndefined();
    expect(data.region.counted).toBe(published);
  });

  it('P1 445102: compound and lane branches, permanent or provisional', async () => {
    const { data } = await house.ask(`{ region(code: "445102") {
      compound: partyOrganisationCount(kind: COMPOUND_BRANCH)
      lane: partyOrganisationCount(kind: LANE_BRANCH)
      provisional: partyOrganisationCount(kind: PROVISIONAL_BRANCH)
    } }`);

    const { compound, lane, provisional } = data.region;
    expect(compound + lane + provisional).toBe(38);
    expect(Math.min(compound, lane, provisional)).toBeGreaterThan(0);
  });

  it('L1 441400: every community has a legal adviser', async () => {
    const { data } = await house.ask(
      '{ region(code: "441400") { legalAdviserCoverage { communities covered share gaps { code } } } }',
    );

    expect(data.region.legalAdviserCoverage).toEqual({
      communities: 2269,
      covered: 2269,
      share: 1,
      gaps: [],
    });
  });

  it('R7 441400: old compounds renovated and under construction, and the households of both', async () => {
    const { data } = await house.ask(
      '{ region(code: "441400") { renovationTotals { completed underConstruction households } } }',
    );

    expect(data.region.renovationTotals).toEqual({
      completed: 147,
      underConstruction: 239,
      households: 39603,
    });
  });
});
