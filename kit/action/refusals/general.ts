import type { Worded } from './worded.ts';

/** What is refused of any action. */
export const general = {
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
} as const satisfies Worded;
