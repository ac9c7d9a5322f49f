import { two } from '../../../kit/sample/anchors.ts';
import { type SampleCity, type SampleRegion, within } from '../../../kit/sample/city.ts';
import { draw } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import { dayBetween, LAST_DAY, later } from '../../../kit/sample/days.ts';
import type { LectureSession, LectureTopic, LectureVenue } from '../generated/client/client.ts';
import { shortName, some, urbanOf } from './places.ts';
import type { Row } from './row.ts';

type Venue = Row<LectureVenue>;
type Session = Row<LectureSession>;

const TOPICS: readonly (readonly [title: string, field: Row<LectureTopic>['field'], by: string])[] = [
  ['惠民政策面对面', 'POLICY', '党校讲师团'],
  ['民法典里的邻里事', 'LAW', '司法局'],
  ['工夫茶与待客之道', 'CULTURE', '文化馆'],
  ['非遗手艺进民宿', 'CULTURE', '非遗传承协会'],
  ['老年人用药安全', 'HEALTH', '卫生服务中心'],
  ['防范电信诈骗', 'SAFETY', '派出所'],
  ['红色古城故事', 'HISTORY', '党史研究室'],
];

export function topicsOf(city: SampleCity): Row<LectureTopic>[] {
  return city.counties.flatMap(({ code, name }) =>
    TOPICS.map(([title, field, by], index) => ({
      id: `lecture-topic-${code}-${index + 1}`,
      regionCode: code,
      title,
      field,
      minutes: 30 + 15 * (index % 3),
      offeredBy: `${name}${by}`,
    })),
  );
}

const OTHERS = [
  ['TEA_HOUSE', '茶馆', '茶座'],
  ['SERVICE_CENTRE', '党群服务中心', '讲堂'],
  ['COURTYARD', '祠堂', '庭院'],
] as const;

/** In the old town as many guesthouses as a report counts and a few more; elsewhere a few places of all kinds. */
export function venuesOf(city: SampleCity): Venue[] {
  return city.counties.flatMap((county) => {
    const counted = published(county.code, 'guesthouses that host micro-lectures');
    const urban = urbanOf(city, county);
    const towns = urban.length > 0 ? urban : within(county.code, city.communities);
    const others = some(6, towns, `venues:${county.code}`).map((community, index) => {
      const [kind, title, room] = OTHERS[index % OTHERS.length] ?? OTHERS[0];
      return venue(community, kind, 1, `${shortName(community.name)}${title}${room}`);
    });
    const guesthouses = Array.from({ length: counted === undefined ? 1 : counted + 3 }, (_, index) => {
      const community = towns[index % towns.length];
      const number = Math.floor(index / towns.length) + 1;
      return community === undefined
        ? []
        : [venue(community, 'GUESTHOUSE', number, `${shortName(community.name)}示例民宿${number}号`)];
    }).flat();
    return [...guesthouses, ...others];
  });
}

function venue(
  { code, name: place }: SampleRegion,
  kind: Venue['kind'],
  number: number,
  name: string,
): Venue {
  const id = `venue-${kind.toLowerCase().replaceAll('_', '-')}-${code}-${two(number)}`;
  const lot = draw(id, 200);
  return {
    id,
    communityCode: code,
    name,
    kind,
    address: `${place}示例路${1 + lot}号`,
    seats: 12 + (lot % 40),
    since: dayBetween(`since:${id}`, '2024-03-01', '2025-12-31'),
  };
}

/** Three at every guesthouse, one at every other venue. */
export function* sessionsOf(venues: readonly Venue[]): Iterable<Session> {
  for (const venue of venues) {
    const usual = venue.kind === 'GUESTHOUSE' ? 3 : 1;
    for (let number = 1; number <= usual; number++) yield session(venue, number);
  }
}

function session({ id: venueId, communityCode, seats, since }: Venue, number: number): Session {
  const id = `session-${venueId.slice('venue-'.length)}-${number}`;
  const lot = draw(id, 5_040);
  const requestedOn = dayBetween(`requested:${id}`, since, later(LAST_DAY, -1));
  // The first ones have been held; of the later ones some lie ahead.
  const held = later(requestedOn, 1 + (lot % 20));
  const ahead = held > LAST_DAY;
  const state = ahead
    ? lot % 2 === 0
      ? 'REQUESTED'
      : 'BOOKED'
    : number > 2 && lot % 9 === 0
      ? 'CANCELLED'
      : 'HELD';
  const capacity = Math.max(10, seats - (lot % 6));
  return {
    id,
    communityCode,
    topicId: `lecture-topic-${communityCode.slice(0, 6)}-${1 + (lot % TOPICS.length)}`,
    venueId,
    state,
    requestedOn,
    requesters: lot % 6 === 0 ? null : 3 + (lot % 20),
    startsAt: `${held}T${lot % 2 === 0 ? '15:00' : '19:30'}:00+08:00`,
    capacity,
    attendance: state === 'HELD' ? Math.max(4, capacity - (lot % 12)) : null,
  };
}
