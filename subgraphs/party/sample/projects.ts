import { type SampleCity, isShown, within } from '../../../kit/sample/city.ts';
import { draw } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import { dayBetween, later } from '../../../kit/sample/days.ts';
import type { LivelihoodProject, SecretaryProject } from '../generated/client/client.ts';
import { daysAfter, stateAfter, taken } from './days.ts';
import { committeeId } from './organisation.ts';
import { some } from './places.ts';
import type { Row } from './row.ts';

type Project = Row<SecretaryProject>;

const TITLES: readonly (readonly [title: string, field: Project['field']])[] = [
  ['村道硬底化', 'ROADS'],
  ['路灯亮化', 'LIGHTING'],
  ['供水蓄水池', 'WATER'],
  ['口袋公园', 'ENVIRONMENT'],
  ['特色农产品加工', 'INDUSTRY'],
  ['长者食堂', 'CARE'],
  ['文化广场', 'CULTURE'],
];

/** Works of which a report says whom they serve. */
const NAMED: Readonly<
  Record<string, { title: string; field: Project['field']; people: () => number | undefined }>
> = {
  '445122112202': {
    title: '浮山村路灯亮化',
    field: 'LIGHTING',
    people: () => published('445122', 'villagers served by the street lamps'),
  },
  '445122110213': {
    title: '荆山村供水蓄水池',
    field: 'WATER',
    people: () => published('445122', 'villagers served by the cistern'),
  },
};
const isNamed = (code: string) => code in NAMED;

/** As many as a report counts for the city, else ten in every county; the shown communities have one each. */
export function secretaryProjectsOf(city: SampleCity): Project[] {
  const counted = published(city.code, "secretaries' projects");
  const areas =
    counted === undefined
      ? city.counties.map(({ code }) => ({ code, total: 10 }))
      : [{ code: city.code, total: counted }];
  return areas.flatMap(({ code: area, total }) =>
    some(
      total,
      within(area, city.communities),
      `projects:${area}`,
      (code) => isNamed(code) || isShown(code),
    ).map(({ code, name }) => projectOf(code, name)),
  );
}

function projectOf(code: string, place: string): Project {
  const named = NAMED[code];
  const id = `secretary-project-${code}-1`;
  const lot = draw(id, 10_080);
  const [title, field] = TITLES[lot % TITLES.length] ?? ['文化广场', 'CULTURE'];
  const proposedOn = dayBetween(`proposed:${id}`, '2025-01-10', named ? '2025-03-31' : '2026-10-31');
  const days = daysAfter(proposedOn, id, [
    [10, 60],
    [10, 60],
    [40, 200],
  ]);
  const [selectedOn = null, fundedOn = null, doneOn = null] = days;
  return {
    id,
    communityCode: code,
    organisationId: committeeId(code),
    title: named?.title ?? `${place}${title}`,
    field: named?.field ?? field,
    year: Number(proposedOn.slice(0, 4)),
    state: stateAfter(taken(days), ['PROPOSED', 'SELECTED', 'FUNDED', 'DONE'] as const),
    proposedOn,
    selectedOn,
    fundedOn,
    doneOn,
    ownYuan: 20_000 + 5_000 * (lot % 60),
    raisedYuan: 10_000 * (lot % 40),
    peopleServed: doneOn === null ? null : (named?.people() ?? 200 + (lot % 2_600)),
  };
}

const DEEDS: readonly (readonly [title: string, field: Project['field']])[] = [
  ['加装楼道扶手', 'CARE'],
  ['修补破损路面', 'ROADS'],
  ['增设休闲座椅', 'ENVIRONMENT'],
  ['更换老旧水管', 'WATER'],
  ['维修公共照明', 'LIGHTING'],
  ['增添健身器材', 'CULTURE'],
  ['设立助农直播点', 'INDUSTRY'],
];

/** Two beside every secretary's project, and one alone beside every second of them. */
export function* livelihoodOf(projects: readonly Project[]): Iterable<Row<LivelihoodProject>> {
  for (const { id: project, communityCode, proposedOn } of projects) {
    const lot = draw(`livelihood:${project}`, 840);
    for (let number = 1; number <= 2 + (lot % 2); number++) {
      const id = `livelihood-${communityCode}-${number}`;
      const [title, field] = DEEDS[(lot + number) % DEEDS.length] ?? ['维修公共照明', 'LIGHTING'];
      const plannedOn = later(proposedOn, 5 * number);
      const days = daysAfter(plannedOn, id, [
        [10, 40],
        [15, 90],
      ]);
      const doneOn = days[1] ?? null;
      yield {
        id,
        communityCode,
        secretaryProjectId: number === 3 ? null : project,
        title,
        field,
        state: stateAfter(taken(days), ['PLANNED', 'UNDER_WAY', 'DONE'] as const),
        plannedOn,
        doneOn,
        yuan: 3_000 + 1_000 * (lot % 60),
        peopleServed: doneOn === null ? null : 30 + (lot % 600),
      };
    }
  }
}
