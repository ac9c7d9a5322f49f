import type { SampleCity, SampleRegion } from './city.ts';
import { later } from './days.ts';
import { draw, oneOf } from './draw.ts';
import { published } from './facts.ts';
import { shortName } from './placeNames.ts';

/** A switch of a region to emergency: the party keeps the register of them, and others have heard of it. */
interface SampleEmergency {
  readonly id: string;
  readonly regionCode: string;
  readonly title: string;
  readonly kind: (typeof KINDS)[number][0];
  readonly level: (typeof LEVELS)[number];
  readonly documentNumber: string;
  readonly announcedAt: string;
  /** The first and the last day. */
  readonly since: string;
  readonly until: string | null;
  readonly endDocumentNumber: string | null;
  readonly deadlineShare: number;
}

const KINDS = [
  ['FLOOD', '强降雨防汛', '防指'],
  ['TYPHOON', '台风防御', '防指'],
  ['COLD_WAVE', '寒潮防范', '减灾委'],
  ['PUBLIC_HEALTH', '登革热防控', '防控办'],
  ['FOREST_FIRE', '森林防灭火', '森防指'],
] as const;
const LEVELS = ['LEVEL_III', 'LEVEL_II', 'LEVEL_IV', 'LEVEL_I'] as const;
/** How much sooner than usual an event is due meanwhile. */
const DEADLINES = { LEVEL_I: 0.25, LEVEL_II: 0.4, LEVEL_III: 0.5, LEVEL_IV: 0.75 };

/**
 * In every county one episode that has ended; and, where a report counts what emergencies have formed for the whole
 * city, the forest-fire season that is on.
 */
export function emergenciesOf(city: SampleCity): SampleEmergency[] {
  const ended = city.counties.map((county, index) => {
    const [kind, title, office] = KINDS[index % (KINDS.length - 1)] ?? KINDS[0];
    const since = later('2025-06-01', draw(`episode:${county.code}`, 400));
    return episode(county, kind, title, office, since, later(since, 4 + draw(`lasted:${county.code}`, 20)));
  });
  const on = isEmergencyReported(city)
    ? [episode(city, 'FOREST_FIRE', '秋冬季森林防灭火', '森防指', '2026-10-08', null)]
    : [];
  return [...ended, ...on];
}

/** Whether a report counts what emergencies have formed in the whole city. */
export const isEmergencyReported = (city: SampleCity) =>
  published(city.code, 'task forces formed') !== undefined;

function episode(
  region: Pick<SampleRegion, 'code' | 'name'>,
  kind: SampleEmergency['kind'],
  title: string,
  office: string,
  since: string,
  until: string | null,
): SampleEmergency {
  const id = `emergency-${region.code}-${since}`;
  const level = kind === 'FOREST_FIRE' ? 'LEVEL_IV' : oneOf(`level:${id}`, LEVELS);
  const number = (day: string, name: string) =>
    `${shortName(region.name)}${office}〔${day.slice(0, 4)}〕${1 + draw(`${name}:${id}`, 40)}号`;
  return {
    id,
    regionCode: region.code,
    title: `${region.name}${since.slice(0, 4)}年${title}`,
    kind,
    level,
    documentNumber: number(since, 'start'),
    announcedAt: `${since}T0${draw(`hour:${id}`, 9)}:30:00+08:00`,
    since,
    until,
    endDocumentNumber: until === null ? null : number(until, 'end'),
    deadlineShare: DEADLINES[level],
  };
}
