import type { Worded } from './worded.ts';

/** What is refused of emergency access. */
export const emergency = {
  NO_EMERGENCY: {
    en: 'Region {region} is not switched to emergency: apply for an agreement, or name a region that is.',
    zh: '区划 {region} 未转入应急状态：请申请共享协议，或填写已转入应急状态的区划。',
  },
  HOURS_INVALID: {
    en: 'Say for how many hours: 1 at least and {longest} at most.',
    zh: '请填写调取时长：1 至 {longest} 小时。',
  },
  ITEM_NEEDS_NO_OPENING: {
    en: 'The item {item} is answered without being opened: take it out.',
    zh: '数据项 {item} 无需应急调取即可查询：请从申请中删除。',
  },
  NO_OTHER_DATA_AUTHORITY: {
    en: 'No data authority but your own department answers for region {region}: have another department open it.',
    zh: '区划 {region} 没有贵部门以外的数据主管部门：请由其他部门调取。',
  },
  EMERGENCY_REVIEW_OVERDUE: {
    en: 'The review of your emergency access {access} is overdue: have its source or the data authority review it first.',
    zh: '贵部门的应急调取 {access} 逾期未复核：请先由来源部门或数据主管部门完成复核。',
  },
  EMERGENCY_ACCESS_STOPPED: {
    en: 'Your emergency access {access} was found not justified: ask the data authority to restore the right first.',
    zh: '贵部门的应急调取 {access} 经复核为理由不成立：请先向数据主管部门申请恢复应急调取。',
  },
  NOT_THE_REVIEWER: {
    en: 'Its source or the data authority reviews it: leave it to their stewards.',
    zh: '由来源部门或数据主管部门复核：请由其数据专员办理。',
  },
  NOT_THE_RESTORER: {
    en: 'Only the data authority restores emergency access: leave it to its stewards.',
    zh: '仅数据主管部门可以恢复应急调取：请由其数据专员办理。',
  },
  OPENED_YOURSELF: {
    en: 'You have opened it yourself: it is for another person to judge.',
    zh: '该应急调取由您本人发起：须由其他人员办理。',
  },
} as const satisfies Worded;
