import { two } from '../../../kit/sample/anchors.ts';
import { type SampleCity, type SampleRegion, isShown } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { dayBetween, later } from '../../../kit/sample/days.ts';
import type { Offices } from './offices.ts';

const CHECKLIST = [
  ['GOVERNANCE', '公司章程与决议'],
  ['GOVERNANCE', '印章与授权管理'],
  ['CONTRACTS', '合同订立与履行'],
  ['CONTRACTS', '应收账款管理'],
  ['LABOUR', '劳动合同与社会保险'],
  ['LABOUR', '工时与加班工资'],
  ['INTELLECTUAL_PROPERTY', '商标与外观设计'],
  ['TAXES', '发票与纳税申报'],
  ['SAFETY', '消防与安全生产'],
  ['DISPUTES', '在办纠纷与诉讼时效'],
] as const;

const INDUSTRIES = ['CERAMICS', 'GARMENTS', 'FOOD_AND_TEA', 'TOYS_AND_PLASTICS', 'TRADE', 'SERVICES'];
const STATES = ['PLANNED', 'EXAMINED', 'REPORTED', 'REPORTED', 'CLOSED', 'CLOSED'] as const;
const SEVERITIES = ['HINT', 'LOW', 'LOW', 'MEDIUM', 'MEDIUM', 'HIGH'] as const;

/** The city's checklist; what every check-up looks at comes first in each part of the law. */
export function checklistOf({ code }: SampleCity) {
  return CHECKLIST.map(([area, title], index) => ({
    id: itemId(code, index),
    regionCode: code,
    position: index + 1,
    title,
    area,
    required: CHECKLIST.findIndex(([other]) => other === area) === index,
  }));
}

const itemId = (city: string, index: number) => `checkup-item-${city}-${two(index + 1)}`;

type Checkup = ReturnType<typeof checkup>;

/** Enterprises in three communities of ten have been looked at. */
export function checkupsOf({ communities, adviserOf }: Offices): Checkup[] {
  return communities.flatMap((community) => {
    const adviser = adviserOf.get(community.code);
    if (adviser === undefined || (draw(`checkup:${community.code}`, 10) > 2 && !isShown(community.code)))
      return [];
    return [checkup(community, adviser.id)];
  });
}

function checkup({ code, name }: SampleRegion, adviserId: string) {
  const id = `checkup-${code}-1`;
  const state = isShown(code) ? 'REPORTED' : oneOf(`state:${id}`, STATES);
  const planned = state === 'PLANNED';
  const plannedOn = dayBetween(
    id,
    planned ? '2026-11-23' : '2026-01-10',
    planned ? '2026-12-25' : '2026-09-20',
  );
  const reached = ['PLANNED', 'EXAMINED', 'REPORTED', 'CLOSED'].indexOf(state);
  return {
    id,
    communityCode: code,
    enterprise: `${name}示例${draw(`enterprise:${id}`, 9) + 1}厂`,
    industry: oneOf(`industry:${id}`, INDUSTRIES),
    adviserId,
    state,
    plannedOn,
    examinedOn: reached >= 1 ? later(plannedOn, draw(`late:${id}`, 3)) : null,
    reportedOn: reached >= 2 ? later(plannedOn, 7) : null,
    closedOn: reached >= 3 ? later(plannedOn, 60) : null,
    itemsExamined: reached >= 1 ? CHECKLIST.length - draw(`items:${id}`, 3) : 0,
    fee: 0,
  };
}

/** What was found, one for an item of the list at most. A closed check-up has nothing left to put right. */
export function* findingsOf(city: SampleCity, checkups: readonly Checkup[]) {
  for (const { id: checkupId, communityCode, state, examinedOn, closedOn } of checkups) {
    if (examinedOn === null) continue;
    const count = isShown(communityCode) ? 3 : draw(`findings:${checkupId}`, 4);
    const first = draw(`first:${checkupId}`, CHECKLIST.length);
    for (let index = 0; index < count; index++) {
      const id = `finding-${checkupId.slice('checkup-'.length)}-${index + 1}`;
      const severity = oneOf(`severity:${id}`, SEVERITIES);
      const settled = state === 'CLOSED' || draw(`settled:${id}`, 3) === 0;
      const asked = severity !== 'HINT' && (settled || draw(`asked:${id}`, 2) === 0);
      const item = (first + index * 3) % CHECKLIST.length;
      yield {
        id,
        communityCode,
        checkupId,
        itemId: itemId(city.code, item),
        severity,
        state: settled ? 'SETTLED' : asked ? 'FOLLOWED_UP' : 'OPEN',
        foundOn: examinedOn,
        followUpOn: severity === 'HINT' ? null : later(examinedOn, severity === 'HIGH' ? 15 : 45),
        followedUpOn: asked ? later(examinedOn, severity === 'HIGH' ? 14 : 40) : null,
        settledOn: settled ? (closedOn ?? later(examinedOn, 55)) : null,
        advice: `示例：完善${CHECKLIST[item]?.[1] ?? ''}。`,
      };
    }
  }
}
