import type { FactQuestion } from './question.ts';

/** A figure that a report has published, as the register keeps it. */
const reported = (row: string, place: string, what: string): FactQuestion => ({
  row,
  place,
  what,
  query: `{ gridReportedFigures(within: "${place}", filter: { row: ["${row}"], status: [KNOWN] }) { nodes { what value } } }`,
  answer: ({ gridReportedFigures }) =>
    gridReportedFigures.nodes.find((figure: { what: string }) => figure.what === what)?.value,
});

const chiefs = (place: string): FactQuestion => ({
  row: 'G1',
  place,
  what: 'lane and building chiefs',
  query: `{ gridAppointmentFigures(within: "${place}", filter: { role: [LANE_CHIEF, BUILDING_CHIEF] }, on: "2026-11-20") {
    total { value }
  } }`,
  answer: ({ gridAppointmentFigures }) => gridAppointmentFigures.total.value,
});

const seconded = (rank: 'SECTION' | 'JUNIOR', what: string): FactQuestion => ({
  row: 'G1',
  place: '440507',
  what,
  query: `{ region(code: "440507") { secondedStaffCount(rank: ${rank}) { value status nature } } }`,
  answer: ({ region }) => region.secondedStaffCount.value,
});

/** On which day a target was done is not open; until when all of them were, its campaign tells. */
const targets = (what: string, campaign: string, until: string, measure: string): FactQuestion => ({
  row: 'G6',
  place: '445122',
  what,
  query: `{
    campaign(id: "${campaign}") { endsOn }
    campaignTargetFigures(
      within: "445122"
      filter: { campaign: ["${campaign}"], state: [DONE], doneBy: [OWNER] }
      measure: ${measure}
    ) { total { value } }
  }`,
  answer: ({ campaign: { endsOn }, campaignTargetFigures }) =>
    endsOn !== null && endsOn <= until ? campaignTargetFigures.total.value : NaN,
});

export const gridFacts: readonly FactQuestion[] = [
  chiefs('445102'),
  chiefs('350526'),
  {
    row: 'G1',
    place: '445122',
    what: 'grids of Xinhe village, Huanggang town',
    query:
      '{ gridFigures(within: "445122100208", filter: { level: { min: 2, max: 2 } }) { total { value } } }',
    answer: ({ gridFigures }) => gridFigures.total.value,
  },
  reported('G1', '445122', 'residents of Xinhe village'),
  seconded('SECTION', 'section-level staff seconded to subdistricts'),
  seconded('JUNIOR', 'junior staff seconded to subdistricts'),
  reported('G3', '350526', 'notices pushed this year'),
  reported('G3', '350526', "residents' demands handled online"),
  reported('G3', '350526', 'information services given'),
  reported('G5', '445100', 'work orders of the government-service hotline'),
  targets(
    'illegal structures removed by their owners within a month (Xunzhou sea wall)',
    'campaign-445122-sea-wall',
    '2026-06-05',
    'COUNT',
  ),
  targets('rooms cleared in Xinhe village', 'campaign-445122-rooms', '2026-05-29', 'SUM_ROOMS'),
  targets('households that cleared them', 'campaign-445122-rooms', '2026-05-29', 'COUNT'),
];
