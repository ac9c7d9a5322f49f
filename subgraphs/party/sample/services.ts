import type { SampleCity } from '../../../kit/sample/city.ts';
import { draw } from '../../../kit/sample/draw.ts';
import type { GovernmentService, GovernmentServiceOffer, ServiceCentre } from '../generated/client/client.ts';
import { countyCodeOf } from './places.ts';
import type { Row } from './row.ts';

type Service = Row<GovernmentService>;
type Offer = Row<GovernmentServiceOffer>;

const OFFICES = {
  CIVIL_AFFAIRS: '民政局',
  SOCIAL_SECURITY: '医疗保障局',
  EMPLOYMENT: '人力资源和社会保障局',
  HOUSEHOLD_REGISTER: '公安局',
  BUSINESS: '市场监督管理局',
  HOUSING: '住房和城乡建设局',
  FARMING: '农业农村局',
  HEALTH: '卫生健康局',
} as const;

/** What every county's catalogue has: the name, what it is about, and the papers that it takes. */
const CATALOGUE: readonly (readonly [name: string, field: Service['field'], papers: readonly string[]])[] = [
  ['高龄老人津贴申领', 'CIVIL_AFFAIRS', ['身份证', '户口簿']],
  ['最低生活保障申请', 'CIVIL_AFFAIRS', ['身份证', '收入声明']],
  ['临时救助申请', 'CIVIL_AFFAIRS', ['身份证', '困难情况说明']],
  ['残疾人两项补贴申领', 'CIVIL_AFFAIRS', ['身份证', '残疾人证']],
  ['城乡居民医保参保登记', 'SOCIAL_SECURITY', ['身份证']],
  ['城乡居民养老保险待遇申领', 'SOCIAL_SECURITY', ['身份证', '银行卡']],
  ['异地就医备案', 'SOCIAL_SECURITY', ['身份证']],
  ['社会保障卡补领', 'SOCIAL_SECURITY', ['身份证', '照片']],
  ['就业登记', 'EMPLOYMENT', ['身份证']],
  ['失业登记', 'EMPLOYMENT', ['身份证', '解除劳动关系证明']],
  ['灵活就业社保补贴', 'EMPLOYMENT', ['身份证', '就业登记']],
  ['居住证申领', 'HOUSEHOLD_REGISTER', ['身份证', '居住证明', '照片']],
  ['户口迁移', 'HOUSEHOLD_REGISTER', ['户口簿', '迁移事由证明']],
  ['个体工商户设立登记', 'BUSINESS', ['身份证', '经营场所证明']],
  ['食品小作坊登记', 'BUSINESS', ['身份证', '场所平面图', '健康证明']],
  ['公租房申请', 'HOUSING', ['身份证', '户口簿', '住房情况声明']],
  ['农村宅基地建房申请', 'HOUSING', ['身份证', '建房图样', '村民会议记录']],
  ['耕地地力保护补贴申报', 'FARMING', ['身份证', '银行卡']],
  ['农机购置补贴申请', 'FARMING', ['身份证', '购机发票']],
  ['生育登记', 'HEALTH', ['身份证']],
  ['老年人优待证办理', 'HEALTH', ['身份证', '照片']],
  ['公共场所卫生许可', 'HEALTH', ['身份证', '卫生检测报告', '场所平面图']],
];

/** The catalogue of every county. */
export function servicesOf(city: SampleCity): Service[] {
  return city.counties.flatMap(({ code: regionCode, name: county }) =>
    CATALOGUE.map(([name, field, papers], index) => {
      const id = `service-${regionCode}-${index + 1}`;
      const lot = draw(id, 1_000);
      const legalDays = 5 * (1 + (lot % 6));
      const town = lot % 7 !== 0;
      return {
        id,
        regionCode,
        code: `${regionCode}${String(1_001 + index)}`,
        name,
        field,
        authority: `${county}${OFFICES[field]}`,
        channels: [
          'WINDOW' as const,
          ...(town ? ['TOWN_TERMINAL' as const] : []),
          ...(lot % 3 === 0 ? [] : ['ONLINE' as const]),
          ...(lot % 5 === 0 ? ['SELF_SERVICE' as const] : []),
        ],
        papers: [...papers],
        missingPaperAccepted: papers.length > 1 && lot % 2 === 0,
        promiseAccepted: lot % 4 === 1,
        oneStopAtTown: town,
        legalDays,
        promisedDays: Math.max(1, Math.floor(legalDays / (2 + (lot % 4)))),
      };
    }),
  );
}

const HOURS = '工作日 09:00–12:00，14:30–17:30';

/** Where some of them can be had: online; at windows of counties' centres, terminals of towns' and machines at both. */
export function* offersOf(
  services: readonly Service[],
  centres: readonly Row<ServiceCentre>[],
): Iterable<Offer> {
  const byCounty = new Map<string, Service[]>();
  for (const service of services)
    byCounty.set(service.regionCode, [...(byCounty.get(service.regionCode) ?? []), service]);
  for (const { id, regionCode, channels } of services)
    if (channels.includes('ONLINE'))
      yield {
        id: `offer-online-${id}`,
        regionCode,
        serviceId: id,
        centreId: null,
        channel: 'ONLINE',
        hours: '全天',
        dayAndNight: true,
      };
  for (const centre of centres) {
    if (centre.kind !== 'DISTRICT_CENTRE' && centre.kind !== 'SUBDISTRICT_CENTRE') continue;
    const atTown = centre.kind === 'SUBDISTRICT_CENTRE';
    const known = byCounty.get(countyCodeOf(centre.regionCode)) ?? [];
    const first = draw(`offers:${centre.id}`, 100);
    for (const [index, service] of known.entries()) {
      const channel = service.channels[(index + first) % service.channels.length] ?? 'WINDOW';
      // What is had online is had at no centre; and a town has a part of the catalogue.
      if (channel === 'ONLINE' || (atTown && (!service.oneStopAtTown || (index + first) % 4 !== 0))) continue;
      const dayAndNight = channel === 'SELF_SERVICE';
      yield {
        id: `offer-${centre.id}-${service.id}`,
        regionCode: centre.regionCode,
        serviceId: service.id,
        centreId: centre.id,
        channel,
        hours: dayAndNight ? '全天' : HOURS,
        dayAndNight,
      };
    }
  }
}
