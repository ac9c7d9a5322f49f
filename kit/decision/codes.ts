import type { Item } from '../vocabulary/model.ts';

/** Why an item is not answered, and what whoever asked can do about it: Chinese and English. */
const MEND = {
  UNAUTHENTICATED: {
    en: 'This field is not open: send a token of a registered client.',
    zh: '该字段不对外开放：请携带已登记客户端的访问令牌。',
  },
  NOT_OPEN: {
    en: 'This field is for departments: its source decides on requests that reach its office.',
    zh: '该字段仅供部门使用：请向数据来源部门的受理窗口依申请办理。',
  },
  WITHHELD: {
    en: 'This field leaves its source for nobody.',
    zh: '该字段属于不予共享类，不离开来源部门。',
  },
  PURPOSE_REQUIRED: {
    en: 'This field is shared on conditions: say what for in the header Concentric-Purpose.',
    zh: '该字段为有条件共享：请在请求头 Concentric-Purpose 中声明用途。',
  },
  AGREEMENT_REQUIRED: {
    en: 'This field is shared on conditions: your department needs an agreement with its source for this purpose.',
    zh: '该字段为有条件共享：贵部门须先与来源部门就该用途达成共享协议。',
  },
  AGREEMENTS_STALE: {
    en: 'Whether agreements still stand is not known here at the moment: ask again in some seconds.',
    zh: '暂时无法确认共享协议是否仍然有效：请数秒后重试。',
  },
  OUTSIDE_AGREEMENT: {
    en: 'Some rows lie outside the region of your agreement: ask within it, or apply for a wider one.',
    zh: '部分记录不在共享协议约定的区域内：请在协议区域内查询，或申请扩大区域。',
  },
  FULL_REQUIRED: {
    en: 'This field, or what the question narrows down by, is given in full or not at all: apply for an agreement of the mode FULL, or leave it out.',
    zh: '该字段或所用查询条件无法脱敏：请申请明文（FULL）方式的共享协议，或不查询该项。',
  },
  VERIFY_ONLY: {
    en: 'Your agreement lets this field be compared only: ask the field of its name with Matches behind it, with the value that you have.',
    zh: '贵部门的共享协议仅允许核验该字段：请改用同名加 Matches 的字段，并提供待核验的值。',
  },
  VERIFY_LIMIT: {
    en: 'Your department has compared too many values of one subject today, or one value with too many subjects: have its source check the value, or ask again tomorrow.',
    zh: '贵部门今日对同一对象核验的不同取值、或以同一取值核验的对象已达上限：请商请数据来源部门校核，或次日再试。',
  },
  CASE_REQUIRED: {
    en: 'This field is sensitive: say for which case in the header Concentric-Case.',
    zh: '该字段为敏感个人信息：请在请求头 Concentric-Case 中声明事项编号。',
  },
  ONE_SUBJECT: {
    en: 'This field is sensitive: ask about one subject, by its key, and in no list, filter or count.',
    zh: '该字段为敏感个人信息：每次请求只能按编号查询一个对象，不得用于列表、筛选或统计。',
  },
  OUTSIDE_JURISDICTION: {
    en: 'Some rows lie outside your jurisdiction: ask within your own region.',
    zh: '部分记录不在贵单位管辖范围内：请在本辖区内查询。',
  },
  LEDGER_UNAVAILABLE: {
    en: 'The use of this field cannot be entered in the ledger now, and is not answered without: ask again in some seconds.',
    zh: '该字段的使用暂时无法记入共享台账，未经记账不予答复：请数秒后重试。',
  },
  NO_POLICY: {
    en: 'This field says nothing about sharing and is answered to nobody: its data steward must classify it.',
    zh: '该字段未定级，对任何人均不予答复：请联系数据管家定级。',
  },
} as const;

export type RefusalCode = keyof typeof MEND;
export type Language = 'zh' | 'en';

/** Whether this version knows the code: a newer subgraph may refuse for reasons that an older gateway cannot word. */
export function isRefusalCode(code: unknown): code is RefusalCode {
  return typeof code === 'string' && Object.hasOwn(MEND, code);
}

export function mendOf(code: RefusalCode, language: Language): string {
  return MEND[code][language];
}

/** One coordinate that was not answered, in one place of the answer: what the client is told, once. */
export interface FieldRefusal {
  readonly code: RefusalCode;
  /** The schema coordinate, such as `Need.contactPhone`. */
  readonly coordinate: string;
  readonly item: Item['id'] | undefined;
  /** Path in the answer, without list indices. */
  readonly path: readonly string[];
  readonly rows: number;
}
