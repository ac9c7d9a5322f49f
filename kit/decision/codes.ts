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
  OUTSIDE_JURISDICTION: {
    en: 'Some rows lie outside your jurisdiction: ask within your own region.',
    zh: '部分记录不在贵单位管辖范围内：请在本辖区内查询。',
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
