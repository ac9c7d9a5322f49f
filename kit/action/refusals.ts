import type { Language } from '../decision/codes.ts';

/** What is not done, for whichever reason the domain has, and what to do instead: one catalogue for all rooms. */
const REFUSALS = {
  KEY_REUSED: {
    en: 'This key came with another input before: send a new key with a new request.',
    zh: '该幂等键此前已用于其他内容：新的请求请使用新的键。',
  },
  NOT_FOUND: {
    en: 'There is nothing with this id that you may act on: check the id.',
    zh: '没有可由贵方办理的该编号事项：请核对编号。',
  },
  OUTSIDE_JURISDICTION: {
    en: 'This region lies outside your jurisdiction: name one within it.',
    zh: '该区划不在贵单位管辖范围内：请填写本辖区内的区划。',
  },
  STALE_VERSION: {
    en: 'It has changed since you read it: read it again, and decide anew.',
    zh: '该事项在您读取后已有变动：请重新读取后再办理。',
  },
  WRONG_STATE: {
    en: 'This cannot be done in the state {state}: read it again to see what can.',
    zh: '当前状态 {state} 下不能办理此操作：请重新读取后再办理。',
  },
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
    en: 'The last day comes before the first one, or has passed: name a term that is still to come.',
    zh: '截止日期早于起始日期或已过：请填写有效期限。',
  },
  RETENTION_INVALID: {
    en: 'Say for how many days values are kept: 1 at least.',
    zh: '请填写保存天数：至少 1 天。',
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
  EXTENSION_ASKED: {
    en: 'An extension was asked for already, and it is asked for once: reply by the day that stands.',
    zh: '已申请过延期，延期只能申请一次：请在现有期限内答复。',
  },
  REPLY_OVERDUE: {
    en: 'The day for the reply has passed: decide now.',
    zh: '答复期限已过：请立即办理。',
  },
  EXTENSION_TOO_LONG: {
    en: 'A reply is put off by 1 to {most} working days: name as many.',
    zh: '延期须为 1 至 {most} 个工作日：请重新填写。',
  },
  NO_DATA_AUTHORITY: {
    en: 'No data authority stands over this department here: reply by the day that stands.',
    zh: '本区划没有可审批延期的数据主管部门：请在现有期限内答复。',
  },
  NOT_THE_DATA_AUTHORITY: {
    en: 'Only the data authority over the source consents: leave it to its stewards.',
    zh: '仅来源部门的数据主管部门可以审批延期：请由其数据专员办理。',
  },
  NO_EXTENSION_ASKED: {
    en: 'No extension waits for an answer: read the agreement again.',
    zh: '没有待审批的延期申请：请重新读取该协议。',
  },
  ALREADY_DELIVERED: {
    en: 'The delivery is recorded already: there is nothing more to do.',
    zh: '已登记提供：无需再次办理。',
  },
  DESTRUCTION_OVERDUE: {
    en: 'Your department owes the source of {item} a proof of destruction for the agreement {agreement}: prove it with proveDestruction, then apply anew.',
    zh: '贵部门尚未就协议 {agreement} 向数据项 {item} 的来源部门提交销毁证明，且已逾期：请先提交销毁证明，再重新申请。',
  },
  AGREEMENT_IN_FORCE: {
    en: 'The agreement is still in force: prove the destruction when it has ended.',
    zh: '该协议仍在有效期内：请在其终止后提交销毁证明。',
  },
  STATEMENT_REQUIRED: {
    en: 'Declare in words what is destroyed, and that nothing is left.',
    zh: '请填写销毁声明。',
  },
  METHOD_REQUIRED: { en: 'Say in words how it was destroyed.', zh: '请填写销毁方式。' },
  DESTROYED_ON_INVALID: {
    en: 'It is destroyed on a day between the first one of the agreement and today: name that day.',
    zh: '销毁日期须在协议起始日期与今日之间：请重新填写。',
  },
  DESTRUCTION_INCOMPLETE: {
    en: 'The item {item} of this agreement is not among what is destroyed: destroy it too, and name it.',
    zh: '本协议的数据项 {item} 不在销毁范围内：请一并销毁并填写。',
  },
  PROVEN_YOURSELF: {
    en: 'You have given this proof yourself: it is for another officer to look at.',
    zh: '该证明由您本人提交：须由其他经办人审核。',
  },
  SUBSTITUTE_YOURSELF: {
    en: 'You cannot stand in for yourself: name another officer.',
    zh: '不能指定本人为代理人：请指定其他经办人。',
  },
  SUBSTITUTE_NAMED_ALREADY: {
    en: 'You have a substitute on some of these days: withdraw that one first, or name other days.',
    zh: '您在该期间内已指定代理人：请先撤回，或选择其他日期。',
  },
  BATCH_EMPTY: { en: 'Name at least one.', zh: '请至少填写一项。' },
  BATCH_TOO_LARGE: {
    en: 'At most {most} at once: send the others with another key.',
    zh: '一次最多 {most} 项：其余请使用新的幂等键另行提交。',
  },
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
  NOT_THE_CATALOGUE_AUTHORITY: {
    en: 'Only the data authority reviews the catalogue, the topmost of its departments: leave it to its officers.',
    zh: '仅数据主管部门（最上级）可以审核目录：请由其经办人办理。',
  },
  TOO_MANY_ITEMS: {
    en: 'At most {most} items go at once: send fewer.',
    zh: '每次至多 {most} 个数据项：请分次办理。',
  },
  REVISION_CHANGED: {
    en: 'The item {item} says something else than you have read: read it again, and decide anew.',
    zh: '数据项 {item} 的内容与您所读的不同：请重新读取后再审核。',
  },
  ALREADY_REVIEWED: {
    en: 'This is what was decided about the item {item} already: take it out.',
    zh: '数据项 {item} 已有相同的审核意见：请从中删除。',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type RefusalCode = keyof typeof REFUSALS;

/** What a sentence names: its values by the words in braces. */
export type About = Readonly<Record<string, string>>;

/** A refusal as the graph answers it. */
export interface Refusal {
  readonly __typename: 'Refusal';
  readonly code: RefusalCode;
  readonly message: string;
}

export function refusalOf(code: RefusalCode, about: About, language: Language): Refusal {
  const message = REFUSALS[code][language].replace(/\{(\w+)\}/g, (_, word: string) => about[word] ?? '');
  return { __typename: 'Refusal', code, message };
}
