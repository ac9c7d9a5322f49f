import { two } from '../../../kit/sample/anchors.ts';
import { type SampleCity, isShown, isUrban } from '../../../kit/sample/city.ts';
import { choose, draw, oneOf } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import { dayBetween, later } from '../../../kit/sample/days.ts';
import { ledgerOf } from './pointsLedger.ts';

/** 永安寨, whose points shop a report counts. */
const YONGAN = '445102100201';

const RULES = [
  { kind: 'OWN_COURTYARD', name: '庭院整洁', points: 2, photos: 3, atMostPerMonth: 4 },
  { kind: 'VOLUNTEERING', name: '参加志愿服务', points: 2, photos: 0, atMostPerMonth: null },
  { kind: 'REPORTING_LITTER', name: '随手拍举报垃圾', points: 2, photos: 1, atMostPerMonth: 10 },
  { kind: 'SORTING_REFUSE', name: '垃圾分类', points: 1, photos: 1, atMostPerMonth: 8 },
] as const;

const GOODS = [
  '牙膏',
  '洗衣液',
  '食用油',
  '大米',
  '毛巾',
  '纸巾',
  '雨伞',
  '垃圾袋',
  '保温杯',
  '洗洁精',
  '扫把',
  '文具套装',
];

/** Points: where they are tried out, by which rules, and what households have earned and spent. */
export function pointsOf(city: SampleCity) {
  const pilots = pilotsOf(city);
  const rules = rulesOf(city.code);
  const shops = pilots.map((pilot) => shopOf(pilot, city.byCode.get(pilot.communityCode)?.name ?? city.name));
  const goods = shops.flatMap(({ id, communityCode }) => goodsOf(id, communityCode, city.code));
  const ledgers = pilots.map((pilot) => {
    const own = goods.filter(({ communityCode }) => communityCode === pilot.communityCode);
    return ledgerOf(pilot, rules.slice(0, RULES.length), own);
  });
  return {
    pilots,
    rules,
    shops,
    goods,
    accounts: ledgers.flatMap(({ accounts }) => accounts),
    entries: ledgers.flatMap(({ entries }) => entries),
  };
}

/** As many villages as a report counts, two elsewhere; and the urban communities that are shown. */
function pilotsOf({ code, communities }: SampleCity) {
  const villages = communities.filter((each) => !isUrban(each)).map((each) => each.code);
  const count = published(code, 'villages in the points pilot') ?? 2;
  const chosen = choose(
    Math.min(count, villages.length),
    villages,
    `pilot:${code}`,
    (each) => each === YONGAN,
  );
  const shown = communities.filter((each) => isShown(each.code)).map((each) => each.code);
  return [...chosen, ...shown].map((communityCode) => {
    const id = `pilot-${communityCode}`;
    return {
      id,
      communityCode,
      setting: villages.includes(communityCode) ? 'VILLAGE' : 'COMMUNITY',
      households: 60 + draw(`households:${id}`, 200),
      since: dayBetween(id, '2025-01-05', '2025-06-30'),
      until: communityCode === YONGAN || draw(`until:${id}`, 3) > 0 ? null : '2027-12-31',
    };
  });
}

function rulesOf(city: string) {
  const now = RULES.map((rule, nth) => ({
    id: `points-rule-${city}-${two(nth + 1)}`,
    ...rule,
    since: '2025-01-01',
    until: null as string | null,
    regionCode: city,
  }));
  const [first] = now;
  // Until 2024 a clean courtyard earned less: rules are kept, and what they booked stays.
  const before = first && {
    ...first,
    id: `points-rule-${city}-${two(RULES.length + 1)}`,
    points: 1,
    since: '2024-01-01',
    until: '2024-12-31',
  };
  return before ? [...now, before] : now;
}

function shopOf({ id: pilotId, communityCode, since }: ReturnType<typeof pilotsOf>[number], place: string) {
  return {
    id: `shop-${communityCode}`,
    name: `${place}积分超市`,
    pilotId,
    communityCode,
    address: `${place}党群服务中心一楼`,
    openingHours: oneOf(`hours:${pilotId}`, ['每周三、周六 15:00–17:30', '每月1日、15日 09:00–11:30']),
    openedOn: later(since, 20),
  };
}

function goodsOf(shopId: string, communityCode: string, city: string) {
  const count = communityCode === YONGAN ? published(city, 'goods in the points shop') : undefined;
  return Array.from({ length: count ?? 6 }, (_, nth) => ({
    id: `good-${shopId.slice(5)}-${two(nth + 1)}`,
    name: GOODS[nth % GOODS.length] ?? '',
    shopId,
    communityCode,
    price: 3 + 2 * draw(`price:${shopId}:${nth}`, 6),
    stock: draw(`stock:${shopId}:${nth}`, 40),
  }));
}
