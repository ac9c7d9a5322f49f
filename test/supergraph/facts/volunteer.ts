import type { FactQuestion } from './question.ts';

export const volunteerFacts: readonly FactQuestion[] = [
  {
    row: 'V1',
    place: '441400',
    what: 'service posts',
    query: '{ servicePostFigures(within: "441400") { total { value status nature } } }',
    answer: (data) => data.servicePostFigures.total.value,
  },
  {
    row: 'V1',
    place: '441400',
    what: 'service items',
    query: '{ serviceItemFigures(within: "441400") { total { value status nature } } }',
    answer: (data) => data.serviceItemFigures.total.value,
  },
  reported('V1', '441400', 'services given in two years'),
  reported('V1', '441400', 'participations in two years'),
  reported('V1', '441400', 'livelihood deeds done in two years'),
  {
    row: 'V3',
    place: '445102',
    what: 'retirees in the Qiuhui civility promotion team',
    query: `{ volunteerTeamFigures(within: "445102", filter: { kind: [CIVILITY], text: "秋晖" }, measure: SUM_RETIREES) {
      total { value status nature }
    } }`,
    answer: (data) => data.volunteerTeamFigures.total.value,
  },
  {
    row: 'V3',
    place: '445102',
    what: 'old-town service teams',
    query:
      '{ volunteerTeamFigures(within: "445102", filter: { kind: [OLD_TOWN] }) { total { value status nature } } }',
    answer: (data) => data.volunteerTeamFigures.total.value,
  },
  {
    row: 'V3',
    place: '441400',
    what: 'unit service teams',
    query: `{ volunteerTeamFigures(within: "441400", filter: { kind: [UNIT] }, on: "2026-11-20") {
      total { value status nature }
    } }`,
    answer: (data) => data.volunteerTeamFigures.total.value,
  },
  {
    row: 'V4',
    place: '445100',
    what: 'villages in the points pilot',
    query:
      '{ pointsPilotFigures(within: "445100", filter: { setting: [VILLAGE] }) { total { value status nature } } }',
    answer: (data) => data.pointsPilotFigures.total.value,
  },
  {
    row: 'V4',
    place: '445100',
    what: 'goods in the points shop of Yongan village',
    query: '{ pointsGoodFigures(within: "445102100201") { total { value status nature } } }',
    answer: (data) => data.pointsGoodFigures.total.value,
  },
  {
    row: 'V6',
    place: '350526',
    what: 'help activities',
    query: `{ volunteerActivityFigures(within: "350526", filter: { kind: [HELP], state: [HELD] }) {
      total { value status nature }
    } }`,
    answer: (data) => data.volunteerActivityFigures.total.value,
  },
  reported('V6', '350526', 'attendances at help activities'),
  reported('V6', '350526', 'donations in money and kind'),
  reported('V7', '440507', 'people of 75 and over on the call line'),
  reported('V7', '440511', 'widowed or childless people on allowance, living alone, on the call line'),
  {
    row: 'V7',
    place: '440507',
    what: 'categories of call-line service',
    query: '{ callLineCategoryFigures(within: "440507") { total { value status nature } } }',
    answer: (data) => data.callLineCategoryFigures.total.value,
  },
  {
    row: 'V7',
    place: '440507',
    what: 'call-line services',
    query: '{ callLineServiceFigures(within: "440507") { total { value status nature } } }',
    answer: (data) => data.callLineServiceFigures.total.value,
  },
  reported('V7', '440507', 'lives saved'),
  reported('V7', '440507', 'difficulties solved'),
  reported('V10', '441400', 'party members checked in with their community'),
];

function reported(row: string, place: string, what: string): FactQuestion {
  return {
    row,
    place,
    what,
    query: `{ volunteerReportedFigures(within: "${place}", filter: { row: ["${row}"], text: "${what}" }, first: 5) {
      nodes { row what value unit status bound asOf source region { code } }
    } }`,
    answer: (data) =>
      data.volunteerReportedFigures.nodes.find((each: { what: string }) => each.what === what)?.value,
  };
}
