import type { SampleCity } from '../../../kit/sample/city.ts';

/** Name, topic, leading function, working days, the same in an emergency, hours within which reports are one. */
const CATEGORIES = {
  rubbish: ['垃圾堆放', 'ENVIRONMENT', 'HOUSING', 3, 1, 24],
  lamps: ['路灯不亮', 'FACILITIES', 'HOUSING', 5, 2, 72],
  charging: ['飞线充电', 'SAFETY', 'PUBLIC_SECURITY', 3, 1, 24],
  neighbours: ['邻里纠纷', 'DISPUTES', 'JUSTICE', 10, 5, 48],
  parking: ['乱停乱放', 'ORDER', 'PUBLIC_SECURITY', 2, 1, 6],
  elderly: ['独居老人帮扶', 'LIVELIHOOD', 'CIVIL_AFFAIRS', 5, 1, 48],
  structure: ['违法搭建', 'STRUCTURES', 'HOUSING', 15, 5, 72],
  flooding: ['内涝积水', 'DISASTERS', 'COORDINATION', 1, 1, 6],
  drains: ['排水堵塞', 'ENVIRONMENT', 'HOUSING', 3, 1, 24],
  road: ['路面破损', 'FACILITIES', 'HOUSING', 7, 2, 72],
  building: ['危旧房屋', 'SAFETY', 'HOUSING', 5, 1, 72],
  property: ['物业纠纷', 'DISPUTES', 'HOUSING', 10, 5, 48],
  stalls: ['占道经营', 'ORDER', 'POLITICAL_LEGAL', 3, 1, 12],
  allowance: ['救助政策咨询', 'LIVELIHOOD', 'CIVIL_AFFAIRS', 10, 5, 48],
  noise: ['噪声扰民', 'ENVIRONMENT', 'PUBLIC_SECURITY', 2, 1, 12],
  bikes: ['共享单车堆放', 'ORDER', 'POLITICAL_LEGAL', 3, 1, 24],
} as const;

export interface SampleCategory {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly leadFunction: string;
  readonly deadlineWorkingDays: number;
  readonly emergencyDeadlineWorkingDays: number;
  readonly sameWithinHours: number;
  readonly inUse: boolean;
  readonly regionCode: string;
}

/** The categories of a city; the last one is no longer used. */
export function categoriesOf({ code }: SampleCity): SampleCategory[] {
  return Object.entries(CATEGORIES).map(([id, [name, topic, leadFunction, deadline, emergency, hours]]) => ({
    id: `category-${code}-${id}`,
    regionCode: code,
    name,
    topic,
    leadFunction,
    deadlineWorkingDays: deadline,
    emergencyDeadlineWorkingDays: emergency,
    sameWithinHours: hours,
    inUse: id !== 'bikes',
  }));
}
