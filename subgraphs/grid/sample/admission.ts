import type { SampleRegion } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { dayBetween, later } from '../../../kit/sample/days.ts';

/** Name, topic, function, frequency, basis. */
const WORK = [
  ['居民户基础信息走访更新', 'LIVELIHOOD', 'POLITICAL_LEGAL', 'QUARTERLY', '网格化服务管理规定'],
  ['楼道杂物和飞线充电排查', 'SAFETY', 'PUBLIC_SECURITY', 'MONTHLY', '高层民用建筑消防安全管理规定'],
  ['矛盾纠纷排查上报', 'DISPUTES', 'JUSTICE', 'EVERY_ROUND', '中华人民共和国人民调解法'],
  ['独居老人探访', 'LIVELIHOOD', 'CIVIL_AFFAIRS', 'MONTHLY', '中华人民共和国老年人权益保障法'],
  ['路灯井盖巡查', 'FACILITIES', 'HOUSING', 'EVERY_ROUND', '城市道路管理条例'],
  ['危旧房屋巡查', 'SAFETY', 'HOUSING', 'QUARTERLY', '城市危险房屋管理规定'],
  ['台风暴雨预警到户', 'DISASTERS', 'COORDINATION', 'AS_NEEDED', '突发事件应对法'],
  ['志愿服务需求收集', 'LIVELIHOOD', 'SOCIAL_WORK', 'AS_NEEDED', '志愿服务条例'],
] as const;

const NOT_FOR_GRIDS = [
  ['占道经营处罚', 'HOUSING', 'ENFORCEMENT'],
  ['出租屋信息重复登记', 'PUBLIC_SECURITY', 'COLLECTED_ALREADY'],
  ['物业费催缴', 'HOUSING', 'NOT_PUBLIC'],
  ['工地扬尘监测', 'HOUSING', 'NO_MEANS'],
] as const;

/** A county's list; its last item was taken off when the year was over. */
export function* admissionListOf({ code }: SampleRegion) {
  for (const [index, [name, topic, function_, frequency, basis]] of WORK.entries())
    yield {
      ...item(code, index + 1),
      name,
      topic,
      departmentCode: `${function_}-${code}`,
      frequency,
      basis,
      since: '2025-01-01',
      until: null,
    };
  yield {
    ...item(code, WORK.length + 1),
    name: '商户证照信息采集',
    topic: 'ORDER',
    departmentCode: `DATA-${code}`,
    frequency: 'QUARTERLY',
    basis: '基层减负目录',
    since: '2024-01-01',
    until: '2025-12-31',
  };
}

const item = (code: string, number: number) => ({ id: `admission-${code}-${number}`, regionCode: code });

/** What departments have asked of a county's grids: some of it is on the list now, some is not for grids. */
export function* workRequestsOf({ code }: SampleRegion) {
  const admitted = 1 + draw(`admitted:${code}`, WORK.length);
  const [name, , function_] = WORK[admitted - 1] ?? WORK[0];
  const asked = {
    ...request(code, 1),
    name,
    departmentCode: `${function_}-${code}`,
    requestedOn: '2024-11-12',
  };
  yield { ...asked, state: 'ADMITTED', decidedOn: '2024-12-20', itemId: `admission-${code}-${admitted}` };
  const first = draw(`refused:${code}`, NOT_FOR_GRIDS.length);
  for (const nth of [0, 1]) {
    const [what, department, refusal] =
      NOT_FOR_GRIDS[(first + nth) % NOT_FOR_GRIDS.length] ?? NOT_FOR_GRIDS[0];
    const requestedOn = dayBetween(`request:${code}${nth}`, '2025-02-01', '2026-09-30');
    yield {
      ...request(code, nth + 2),
      name: what,
      departmentCode: `${department}-${code}`,
      requestedOn,
      state: 'REFUSED',
      decidedOn: later(requestedOn, 10 + draw(`decided:${code}${nth}`, 20)),
      refusal,
    };
  }
  yield {
    ...request(code, 4),
    name: oneOf(`pending:${code}`, ['垃圾分类桶边督导', '防溺水巡查', '古树名木巡查']),
    departmentCode: `CIVIL_AFFAIRS-${code}`,
    requestedOn: dayBetween(`pending:${code}`, '2026-10-20', '2026-11-18'),
    state: 'PENDING',
  };
}

const request = (code: string, number: number) => ({
  id: `work-request-${code}-${number}`,
  regionCode: code,
});
