export type Language = 'zh' | 'en';

interface Words {
  readonly htmlLang: string;
  readonly title: string;
  readonly page: string;
  readonly token: string;
  readonly tokenHint: string;
  readonly purpose: string;
  readonly purposeHint: string;
  readonly otherLanguage: string;
  readonly unreachable: string;
  readonly notLatin: (field: string) => string;
  readonly refused: (status: number) => string;
}

const zh: Words = {
  htmlLang: 'zh-CN',
  title: '同心圆 · 查询',
  page: '查询',
  token: '访问令牌',
  tokenHint: '不填则只见开放数据',
  purpose: '用途',
  purposeHint: '用途代码',
  otherLanguage: 'English',
  unreachable: '连接不上服务。请检查网络，稍后再试。',
  notLatin: (field) => `“${field}”只能填字母、数字和符号：它随请求头发送。`,
  refused: (status) => {
    if (status === 401) return '访问令牌无效或已过期（401）。请换一个令牌，或清空后只查开放数据。';
    if (status === 403) return '该令牌无权这样查询（403）。';
    if (status === 429) return '查询过于频繁（429）。请稍后再试。';
    return `服务返回 ${status}，没有可读的答复。请稍后再试。`;
  },
};

const en: Words = {
  htmlLang: 'en',
  title: 'Concentric · Explorer',
  page: 'Explorer',
  token: 'Access token',
  tokenHint: 'empty: open data only',
  purpose: 'Purpose',
  purposeHint: 'purpose code',
  otherLanguage: '中文',
  unreachable: 'The graph cannot be reached. Check the network and try again.',
  notLatin: (field) => `“${field}” takes letters, digits and signs only: it travels as a request header.`,
  refused: (status) => {
    if (status === 401)
      return 'The access token is not valid or has expired (401). Use another one, or clear it to query open data only.';
    if (status === 403) return 'This token may not ask this (403).';
    if (status === 429) return 'Too many queries (429). Try again in a moment.';
    return `The graph answered ${status} with nothing readable. Try again later.`;
  },
};

export const words: Readonly<Record<Language, Words>> = { zh, en };
