import { two } from '../../../kit/sample/anchors.ts';
import { type SampleCity, type SampleRegion, isShown, isUrban, within } from '../../../kit/sample/city.ts';
import { choose, draw } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import { phoneOf } from '../../../kit/sample/people.ts';
import type { ServiceCentre } from '../generated/client/client.ts';
import { WEST_LAKE, isWestLake } from './centreTeams.ts';
import { pointIn } from './points.ts';

type Kind = ServiceCentre['kind'];
type Centre = Omit<ServiceCentre, 'highStandard'>;

const LEVELS: Readonly<Record<Kind, ServiceCentre['level']>> = {
  DISTRICT_CENTRE: 'COUNTY',
  AREA_CENTRE: 'SUBDISTRICT',
  SUBDISTRICT_CENTRE: 'SUBDISTRICT',
  COMMUNITY_CENTRE: 'COMMUNITY',
  EMERGING_FIELD_CENTRE: 'COUNTY',
  RIDER_STATION: 'STATION',
  ROADSIDE_STATION: 'STATION',
};
const AT_STATIONS = ['饮水', '充电', '歇脚', '应急药箱', '微波炉'];
const AT_CENTRES = ['政务代办', '志愿服务', '图书阅览', '儿童托管', '老人助餐', '法律咨询', '健身'];

/** As many centres of each kind as the reports count, and elsewhere one for every subdistrict and urban community. */
export function centresOf(city: SampleCity): ServiceCentre[] {
  const centres = [
    ...city.counties.flatMap((county) => centresOfCounty(city, county)),
    ...centresOfCity(city),
  ];
  const raised =
    published(city.code, 'service centres raised to the high standard') ?? Math.floor(centres.length / 4);
  const high = new Set(
    choose(
      raised,
      centres.map(({ id }) => id),
      `standard:${city.code}`,
    ),
  );
  return centres.map((centre) => ({ ...centre, highStandard: high.has(centre.id) }));
}

function centresOfCounty(city: SampleCity, county: SampleRegion): Centre[] {
  if (countedByCity(city)) return [];
  const communities = within(county.code, city.communities);
  const subdistricts = within(county.code, city.subdistricts);
  const count = (what: string, otherwise: number) => published(county.code, what) ?? otherwise;
  return [
    ...numbered(county, 'DISTRICT_CENTRE', count('district service centres', 1), '党群服务中心'),
    ...numbered(
      county,
      'EMERGING_FIELD_CENTRE',
      count('service centres in emerging fields', 0),
      '新兴领域党群服务中心',
    ),
    ...oneEach(
      subdistricts,
      'SUBDISTRICT_CENTRE',
      count('subdistrict service centres', subdistricts.length),
      county.code,
    ),
    ...oneEach(
      communities,
      'COMMUNITY_CENTRE',
      count('village and community service centres', Math.ceil(communities.length * 0.8)),
      county.code,
    ),
    ...stations(
      communities,
      'ROADSIDE_STATION',
      count('roadside service stations', 1),
      '党群服务驿站',
      county.code,
    ),
    ...stations(communities, 'RIDER_STATION', 1, '暖蜂驿站', county.code),
  ];
}

const countedByCity = (city: SampleCity) =>
  published(city.code, 'district-level service centres') !== undefined;

/** Meizhou's report counts over the whole city: every town has its centre, and so many communities that it adds up. */
function centresOfCity(city: SampleCity): Centre[] {
  if (!countedByCity(city)) return [];
  const count = (what: string) => published(city.code, what) ?? 0;
  const local = count('subdistrict, town and community service centres');
  const counties = choose(
    count('district-level service centres'),
    city.counties.map(({ code }) => code),
    `district:${city.code}`,
  );
  return [
    ...city.counties
      .filter(({ code }) => counties.includes(code))
      .flatMap((county) => numbered(county, 'DISTRICT_CENTRE', 1, '党群服务中心')),
    ...oneEach(city.subdistricts, 'SUBDISTRICT_CENTRE', city.subdistricts.length, city.code),
    ...oneEach(city.communities, 'COMMUNITY_CENTRE', local - city.subdistricts.length, city.code),
    ...stations(
      city.communities,
      'AREA_CENTRE',
      count('area service centres'),
      '片区党群服务中心',
      city.code,
    ),
    ...stations(city.communities, 'RIDER_STATION', count("riders' stations"), '暖蜂驿站', city.code),
  ];
}

function numbered(region: SampleRegion, kind: Kind, total: number, title: string): Centre[] {
  return Array.from({ length: total }, (_, index) =>
    centre(region, kind, `${region.name}${title}`, index + 1, total),
  );
}

function oneEach(regions: readonly SampleRegion[], kind: Kind, total: number, seed: string): Centre[] {
  const codes = new Set(
    choose(
      total,
      regions.map(({ code }) => code),
      `${kind}:${seed}`,
      isShown,
    ),
  );
  return regions
    .filter(({ code }) => codes.has(code))
    .map((region) => centre(region, kind, `${region.name}党群服务中心`, 1, 1));
}

/** Stations stand in urban communities, those of the shown ones first. */
function stations(
  communities: readonly SampleRegion[],
  kind: Kind,
  total: number,
  title: string,
  seed: string,
): Centre[] {
  const urban = communities.filter(isUrban);
  const codes = new Set(
    choose(
      Math.min(total, urban.length),
      urban.map(({ code }) => code),
      `${kind}:${seed}`,
      (code) => isShown(code) || (kind === 'ROADSIDE_STATION' && isWestLake(code)),
    ),
  );
  return urban
    .filter(({ code }) => codes.has(code))
    .map((region) =>
      centre(
        region,
        kind,
        isWestLake(region.code) && kind === 'ROADSIDE_STATION' ? WEST_LAKE : `${region.name}${title}`,
        1,
        1,
      ),
    );
}

function centre(
  { code, name: place }: SampleRegion,
  kind: Kind,
  name: string,
  number: number,
  of: number,
): Centre {
  const id = `centre-${kind.toLowerCase().replaceAll('_', '-')}-${code}-${two(number)}`;
  const lot = draw(`centre:${id}`, 10_000);
  const level = LEVELS[kind];
  const offered = level === 'STATION' ? AT_STATIONS : AT_CENTRES;
  return {
    id,
    name: of > 1 ? `${name}（${number}）` : name,
    kind,
    level,
    ...(lot % 40 === 0 ? { longitude: null, latitude: null } : pointIn(code, id)),
    address: `${place}示例路${1 + draw(`address:${id}`, 200)}号`,
    openingHours: kind === 'RIDER_STATION' ? '全天开放' : '周一至周日 08:30–21:00',
    services: offered.slice(0, 3 + (lot % (offered.length - 2))),
    squareMetres: lot % 9 === 0 ? null : level === 'STATION' ? 15 + (lot % 60) : 200 + (lot % 1_800),
    phone: level === 'STATION' ? null : phoneOf(id),
    regionCode: code,
  };
}
