import { type SampleCity, type SampleRegion, isShown, isUrban, within } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { nameOf, phoneOf } from '../../../kit/sample/people.ts';
import { dayBetween } from '../../../kit/sample/days.ts';
import { mediatorId } from './mediators.ts';
import type { Offices } from './offices.ts';

const SERVICES = ['ADVICE', 'MEDIATION', 'LEGAL_AID', 'NOTARY_DIRECTIONS', 'EDUCATION'];
const HOURS = [
  '周一至周五 08:30-12:00, 14:30-17:30',
  '周一至周六 09:00-17:00',
  '每周三 09:00-11:30, 其余时间预约',
];

/** A station in every community; those of towns and counties lie in the first community of theirs. */
export function* stationsOf(city: SampleCity) {
  for (const community of city.communities) {
    const premises = isUrban(community) || draw(`premises:${community.code}`, 4) > 0;
    yield station('COMMUNITY', community, community, premises ? 'SERVICE_CENTRE' : 'VILLAGE_OFFICE');
  }
  for (const town of city.subdistricts) yield* seated('TOWN', town, city, 'JUSTICE_OFFICE');
  for (const county of city.counties) yield* seated('COUNTY', county, city, 'SERVICE_CENTRE');
}

function* seated(level: 'TOWN' | 'COUNTY', region: SampleRegion, city: SampleCity, premises: string) {
  const [seat] = within(region.code, city.communities);
  if (seat !== undefined) yield station(level, region, seat, premises);
}

const NAMES = { COMMUNITY: '公共法律服务室', TOWN: '公共法律服务站', COUNTY: '公共法律服务中心' };

function station(level: keyof typeof NAMES, of: SampleRegion, at: SampleRegion, premises: string) {
  const id = `legal-station-${of.code}`;
  const village = level === 'COMMUNITY';
  return {
    id,
    communityCode: at.code,
    name: of.name + NAMES[level],
    level,
    premises,
    address: `${at.name}示例路${1 + draw(`address:${id}`, 90)}号`,
    hours: village ? oneOf(`hours:${id}`, HOURS) : HOURS[0],
    phone: village && draw(`desk:${id}`, 3) === 0 ? null : phoneOf(id),
    services: village
      ? SERVICES.filter((each) => draw(`${each}:${id}`, 3) > 0 || each === 'ADVICE')
      : SERVICES,
    selfService: !village || draw(`terminal:${id}`, 8) === 0,
    openedOn: dayBetween(`opened:${id}`, '2024-01-01', '2026-06-30'),
  };
}

/** The next day on duty of every community's station: its adviser where it has one and it is the adviser's turn. */
export function* dutiesOf({ communities, adviserOf }: Offices) {
  for (const { code } of communities) {
    const adviser = adviserOf.get(code);
    const turns = isShown(code) ? 3 : 1;
    for (let turn = 0; turn < turns; turn++) {
      const id = `duty-${code}-${turn + 1}`;
      const role =
        adviser !== undefined && (turn === 0 ? draw(`turn:${id}`, 2) === 0 || isShown(code) : false)
          ? 'LEGAL_ADVISER'
          : oneOf(`role:${id}`, ['MEDIATOR', 'MEDIATOR', 'JUSTICE_ASSISTANT', 'VOLUNTEER']);
      const person = { LEGAL_ADVISER: adviser?.name, MEDIATOR: nameOf(mediatorId(code, 1)) }[role];
      yield {
        id,
        communityCode: code,
        stationId: `legal-station-${code}`,
        day: dayBetween(code, `2026-11-${10 + 7 * turn}`, `2026-11-${14 + 7 * turn}`),
        starts: turn === 1 ? '14:30' : '09:00',
        ends: turn === 1 ? '17:00' : '11:30',
        role,
        adviserId: role === 'LEGAL_ADVISER' ? adviser?.id : null,
        person: person ?? nameOf(id),
      };
    }
  }
}
