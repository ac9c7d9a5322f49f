import type { Worded } from './worded.ts';

/** What is refused of replies that are put off, of deliveries, of proofs, of substitutes and of many at once. */
export const clocks = {
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
    en: 'It is destroyed on a day between the end of the agreement and today: name that day.',
    zh: '销毁日期须在协议终止日期与今日之间：请重新填写。',
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
} as const satisfies Worded;
