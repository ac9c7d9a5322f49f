import { type SampleCity, type SampleRegion, within } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import { dayBetween, LAST_DAY, later } from '../../../kit/sample/days.ts';
import type { ChainAlliance, ChainEnterprise, ChainExchange } from '../generated/client/client.ts';
import { jointBranchId } from './anchored.ts';
import { committeeId } from './organisation.ts';
import { shortName } from './places.ts';
import type { Row } from './row.ts';

type Alliance = Row<ChainAlliance>;
type Enterprise = Row<ChainEnterprise>;

const INDUSTRIES = [
  ['CERAMICS', '陶瓷'],
  ['GARMENTS', '服装'],
  ['FOOD', '食品茶叶'],
  ['TOYS', '玩具'],
  ['ELECTRONICS', '电子信息'],
  ['COURIERS', '快递物流'],
] as const;

/** One alliance in every county. */
export function alliancesOf(city: SampleCity): Alliance[] {
  return city.counties.map(({ code, name }, index) => {
    const [industry, title] = INDUSTRIES[index % INDUSTRIES.length] ?? INDUSTRIES[0];
    const id = `alliance-${code}`;
    return {
      id,
      regionCode: code,
      name: `${shortName(name)}${title}产业链党建联盟`,
      industry,
      leadId: committeeId(code),
      formedOn: dayBetween(`formed:${id}`, '2024-03-01', '2025-12-31'),
    };
  });
}

/** As many without a branch of their own as a report says the joint branch covers, else six; and three with one. */
export function enterprisesOf(city: SampleCity, alliances: readonly Alliance[]): Enterprise[] {
  return alliances.flatMap((alliance) => {
    const communities = within(alliance.regionCode, city.communities);
    const joined = published(alliance.regionCode, 'enterprises covered by the Dongshun') ?? 6;
    return Array.from({ length: joined + 3 }, (_, index) =>
      enterprise(alliance, communities, index, index < joined),
    );
  });
}

function enterprise(
  { id: allianceId, regionCode, industry }: Alliance,
  communities: readonly SampleRegion[],
  index: number,
  joined: boolean,
): Enterprise {
  const id = `enterprise-${regionCode}-${index + 1}`;
  const title = INDUSTRIES.find(([each]) => each === industry)?.[1] ?? '';
  return {
    id,
    regionCode: oneOf(`at:${id}`, communities).code,
    name: `示例${title}企业${index + 1}号`,
    allianceId,
    jointBranchId: joined ? jointBranchId({ code: regionCode }) : null,
    hasOwnBranch: !joined,
    employees: (joined ? 8 : 80) + draw(id, joined ? 60 : 400),
  };
}

const LENT = ['包装工人', '质检员', '客服人员', '仓储人员'];
const ORDERS = ['茶具订单', '外贸订单', '节庆礼盒订单', '加急订单'];

/** Two loans of staff and two orders passed on in every alliance. */
export function* exchangesOf(
  alliances: readonly Alliance[],
  enterprises: readonly Enterprise[],
): Iterable<Row<ChainExchange>> {
  for (const { id: allianceId, regionCode } of alliances) {
    const members = enterprises.filter((each) => each.allianceId === allianceId);
    for (let number = 1; number <= 4; number++) {
      const id = `exchange-${regionCode}-${number}`;
      const first = draw(id, members.length);
      const giver = members[first];
      const taker = members[(first + 1) % members.length];
      if (giver === undefined || taker === undefined) continue;
      const kind = number % 2 === 0 ? 'ORDER' : 'STAFF';
      const since = dayBetween(`since:${id}`, '2026-01-05', '2026-11-01');
      const until = later(since, 30 + draw(`until:${id}`, 60));
      yield {
        id,
        regionCode,
        allianceId,
        giverId: giver.id,
        takerId: taker.id,
        kind,
        content: oneOf(`content:${id}`, kind === 'STAFF' ? LENT : ORDERS),
        workers: kind === 'STAFF' ? 2 + draw(`workers:${id}`, 20) : null,
        orderYuan: kind === 'ORDER' ? 10_000 * (1 + draw(`yuan:${id}`, 60)) : null,
        since,
        until: until > LAST_DAY ? null : until,
      };
    }
  }
}
