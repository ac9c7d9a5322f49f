import type { Worded } from './worded.ts';

/** What is refused of reviews of the catalogue. */
export const catalogue = {
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
} as const satisfies Worded;
