import type { Worded } from './worded.ts';

/** What is refused of applications and of what is decided about them. */
export const agreements = {
  NOT_A_DEPARTMENT: {
    en: 'Only departments apply: third parties read what is open.',
    zh: '仅部门可以申请：第三方请使用开放数据。',
  },
  NO_ITEMS: { en: 'Name at least one item.', zh: '请至少填写一个数据项。' },
  ITEM_UNKNOWN: {
    en: 'There is no item {item}: name it by its id or by its coordinate in the schema.',
    zh: '没有数据项 {item}：请填写其编号或在模式中的坐标。',
  },
  ITEM_WITHHELD: {
    en: 'The item {item} leaves its source for nobody: take it out.',
    zh: '数据项 {item} 属于不予共享类：请从申请中删除。',
  },
  ITEM_UNPUBLISHED: {
    en: 'The data authority has not published the item {item} as it stands: apply when it has.',
    zh: '数据项 {item} 尚未经数据主管部门审核发布：请待发布后再申请。',
  },
  ITEM_YOUR_OWN: {
    en: 'Your department is the source of {item} itself: take it out.',
    zh: '数据项 {item} 的来源部门即为贵部门：请从申请中删除。',
  },
  NO_SOURCE_DEPARTMENT: {
    en: 'No department answers for {item} in this region: name a region that has one.',
    zh: '该区划没有负责数据项 {item} 的部门：请填写设有该部门的区划。',
  },
  REGION_UNKNOWN: {
    en: 'There is no region {region}: check the code.',
    zh: '没有区划 {region}：请核对区划代码。',
  },
  PURPOSE_NOT_YOURS: {
    en: 'The purpose {purpose} is not registered for your client: name one that is.',
    zh: '贵客户端未登记用途 {purpose}：请填写已登记的用途。',
  },
  RECIPIENT_UNKNOWN: {
    en: 'There is no client {recipient}: name clients that are registered.',
    zh: '没有客户端 {recipient}：请填写已登记的客户端。',
  },
  LEGAL_BASIS_REQUIRED: {
    en: 'Say on which legal basis, in words.',
    zh: '请填写法律依据。',
  },
  SCENARIO_REQUIRED: {
    en: 'Say in which scenario the items are used, in words.',
    zh: '请填写应用场景。',
  },
  TERM_INVALID: {
    en: 'The last day comes before the first one, has passed, or goes with its retention beyond the year 9998: name a term that is still to come.',
    zh: '截止日期早于起始日期、已过，或连同保存天数超出 9998 年：请填写有效期限。',
  },
  RETENTION_INVALID: {
    en: 'Say for how many days values are kept: 1 at least and 36500 at most.',
    zh: '请填写保存天数：1 至 36500 天。',
  },
  IMPACT_ASSESSMENT_REQUIRED: {
    en: 'The item {item} is sensitive: name the number of the impact assessment.',
    zh: '数据项 {item} 为敏感个人信息：请填写个人信息保护影响评估编号。',
  },
  NOT_THE_SOURCE: {
    en: 'Only the source department decides: leave it to its stewards.',
    zh: '仅来源部门可以办理：请由来源部门的数据专员办理。',
  },
  NOT_THE_APPLICANT: {
    en: 'Only the department that applied may do this.',
    zh: '仅申请部门可以办理。',
  },
  OFFICER_REQUIRED: {
    en: 'A person decides: send a token that names the officer.',
    zh: '须由经办人办理：请使用载明经办人的令牌。',
  },
  SAME_OFFICER: {
    en: 'You have approved it already: the second approval is for another officer.',
    zh: '您已批准：第二次批准须由另一名经办人办理。',
  },
  ASKED_YOURSELF: {
    en: 'You have applied for it yourself: it is for other officers to grant.',
    zh: '该申请由您本人提交：须由其他经办人批准。',
  },
  REASON_REQUIRED: {
    en: 'Say why, and where something is missing, all of it.',
    zh: '请说明理由；材料不全的，请一次性告知全部缺项。',
  },
  ALREADY_RETURNED: {
    en: 'It was returned once already: approve, narrow or refuse it.',
    zh: '该申请已退回过一次：请批准、缩小范围或不予批准。',
  },
  TERM_PASSED: {
    en: 'Its last day has passed: it can only be refused, and applied for anew.',
    zh: '该申请的期限已过：只能不予批准，由申请部门重新申请。',
  },
  DECISION_MISFITS: {
    en: 'Items, mode and last day go with NARROW alone: leave them out, or narrow.',
    zh: '数据项、方式与截止日期仅用于缩小范围：请删除这些内容，或选择缩小范围。',
  },
  NARROWS_NOTHING: {
    en: 'This is all that was applied for: approve it, or name less.',
    zh: '与申请内容相同：请直接批准，或缩小范围。',
  },
  NARROW_WIDENS: {
    en: 'Narrowing takes away: name items that were applied for, a weaker mode or an earlier last day.',
    zh: '缩小范围只能减少：请填写申请内的数据项、更弱的方式或更早的截止日期。',
  },
} as const satisfies Worded;
