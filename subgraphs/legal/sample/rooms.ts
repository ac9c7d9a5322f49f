import { type SampleCity, type SampleRegion, isShown, within } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { dayBetween } from '../../../kit/sample/days.ts';

const TRADES = [
  ['CERAMICS', '陶瓷'],
  ['TEA', '茶叶'],
  ['GARMENTS', '服装婚纱'],
  ['TOYS', '玩具'],
  ['FOOD', '食品'],
  ['PROPERTY_MANAGEMENT', '物业'],
  ['TRAFFIC', '道路交通'],
  ['LABOUR', '劳动争议'],
  ['FINANCE', '金融保险'],
] as const;

/** Tea houses are where Chaozhou talks; elsewhere a few have been opened after its example. */
const teaHousesInTwenty = (city: SampleCity) => (city.code === '445100' ? 7 : 2);

export function roomsOf(city: SampleCity) {
  const teaHouses = city.communities
    .filter(({ code }) => isShown(code) || draw(`tea-house:${code}`, 20) < teaHousesInTwenty(city))
    .map((community) => room(`tea-house-${community.code}`, community, 'TEA_HOUSE', null, '茶寮谈心室'));
  const byTrade = city.counties.flatMap((county, index) => tradeRoomsOf(city, county, index));
  return [...teaHouses, ...byTrade];
}

/** Three trades of each county, in turn, so that a city has them all. */
function tradeRoomsOf(city: SampleCity, county: SampleRegion, index: number) {
  const communities = within(county.code, city.communities);
  if (communities.length === 0) return [];
  return [0, 1, 2].map((place) => {
    const [trade, term] = TRADES[(index * 3 + place) % TRADES.length] ?? TRADES[0];
    const id = `pre-litigation-${county.code}-${trade.toLowerCase()}`;
    return room(id, oneOf(`at:${id}`, communities), 'PRE_LITIGATION', trade, `${term}行业诉前调解室`);
  });
}

function room(id: string, at: SampleRegion, kind: string, trade: string | null, called: string) {
  const closed = !isShown(at.code) && draw(`closed:${id}`, 25) === 0;
  return {
    id,
    communityCode: at.code,
    name: at.name + called,
    kind,
    trade,
    address: `${at.name}示例路${1 + draw(`address:${id}`, 90)}号`,
    hours: kind === 'TEA_HOUSE' ? '每日 09:00-21:00' : '周一至周五 09:00-17:00',
    seats: draw(`counted:${id}`, 6) === 0 ? null : 6 + draw(`seats:${id}`, 15),
    openedOn: dayBetween(id, '2024-02-01', '2025-11-30'),
    closedOn: closed ? dayBetween(`closed:${id}`, '2026-08-01', '2026-10-31') : null,
  };
}

/** The room of each community that has one. */
export function openRooms(rooms: ReturnType<typeof roomsOf>): Map<string, string> {
  return new Map(
    rooms.filter(({ closedOn }) => closedOn === null).map(({ communityCode, id }) => [communityCode, id]),
  );
}
