import { screaming, words } from './names.ts';
import type { Register, RegisterField } from './register.ts';

export function connectionOf({ type, many, term }: Register): string {
  return `"A page of ${words(many)} (${term}分页)."
type ${type}Connection @structure {
  "What is on this page (本页内容)."
  nodes: [${type}!]!
  "The same, with cursors (带游标的内容)."
  edges: [${type}Edge!]!
  "Where the page stands (分页信息)."
  pageInfo: PageInfo!
  "How many there are in all; counted only where it is asked for (总数)."
  totalCount: Int!
}

"One of a page of ${words(many)} (${term}条目)."
type ${type}Edge @structure {
  "Opaque position (游标)."
  cursor: String!
  "What stands there (内容)."
  node: ${type}!
}
`;
}

export function filterOf({ type, many, filters, text, term, place }: Register): string {
  const lines = [
    `  "Only those with one of these keys, 200 at most (主键)."\n  ids: [ID!]${place.closed ? ` @reads(items: ${ids(place.items)})` : ''}`,
    ...(text.length > 0
      ? [
          `  "Only those with this text in ${text.map(({ name }) => words(name)).join(' or ')} (文本)."\n  text: String${reads(text)}`,
        ]
      : []),
    ...filters.map(
      (field) =>
        `  "${SENTENCE[field.kind](label(field))}"\n  ${field.name}: ${FILTER[field.kind](field)}${reads([field])}`,
    ),
  ];
  return `"Which ${words(many)} (${term}筛选)."\ninput ${type}Filter {\n${lines.join('\n')}\n}\n`;
}

const FILTER: Record<RegisterField['kind'], (field: RegisterField) => string> = {
  enum: ({ type }) => `[${type}!]`,
  boolean: () => 'Boolean',
  date: () => 'DateRange',
  moment: () => 'DateRange',
  int: () => 'NumberRange',
  float: () => 'NumberRange',
  text: () => '[String!]',
  reference: () => '[ID!]',
};

/** How a field is spoken of: `requestedOn` is the day requested. */
function label({ name }: RegisterField): string {
  const [, day, moment] = /^(?:(.+) on|(.+) at)$/.exec(words(name)) ?? [];
  if (BOUNDS[name] !== undefined) return BOUNDS[name];
  if (day !== undefined) return `day ${day}`;
  return moment === undefined ? words(name) : `time ${moment}`;
}

const BOUNDS: Readonly<Record<string, string>> = {
  since: 'first day',
  until: 'last day',
  startsOn: 'first day',
  endsOn: 'last day',
};

const one = (name: string) => `By ${name}: one of these (筛选项).`;
const days = (name: string) => `By ${name}: from one day to another (日期范围).`;
const numbers = (name: string) => `By ${name}: from one number to another (数值范围).`;
const SENTENCE: Record<RegisterField['kind'], (name: string) => string> = {
  enum: one,
  text: one,
  reference: (name) => `By ${name}: one of these keys (筛选项).`,
  boolean: (name) => `By ${name}: yes or no (是否).`,
  date: days,
  moment: days,
  int: numbers,
  float: numbers,
};

export function orderOf({ type, many, orders, term }: Register): string {
  const values = orders.flatMap((field) =>
    [
      ['ASC', 'rising', '升序'],
      ['DESC', 'falling', '降序'],
    ].map(
      ([suffix, way, chinese]) =>
        `  "By ${label(field)}, ${way} (${chinese})."\n  ${screaming(field.name)}_${suffix}${reads([field])}`,
    ),
  );
  return `"In which order ${words(many)} are listed (${term}排序)."\nenum ${type}Order {\n${values.join('\n')}\n}\n`;
}

export function measuresOf({ type, many, measures, term }: Register): string {
  const values = measures.flatMap(({ field }) => [
    `  "Their ${words(field.name)} added up (合计)."\n  SUM_${screaming(field.name)}${reads([field])}`,
    `  "Their ${words(field.name)} on average (平均)."\n  AVERAGE_${screaming(field.name)}${reads([field])}`,
  ]);
  return `"What figures of ${words(many)} say (${term}统计方式)."
enum ${type}Measure {
  "How many there are (数量)."
  COUNT
  "Those that fit the filter as a part of those that fit \\"of\\" (占比)."
  SHARE
${values.map((value) => `${value}\n`).join('')}}\n`;
}

export function dimensionsOf(register: Register): string {
  const values = dimensionsIn(register).map(
    ({ name, field, month }) =>
      `  "By ${label(field)}${month ? ', month by month' : ''} (分组)."\n  ${name}${reads([field])}`,
  );
  return `"What cells of figures have in common (${register.term}统计维度)."
enum ${register.type}Dimension {
  "By region, one level below the one asked for (区划)."
  REGION
${values.map((value) => `${value}\n`).join('')}}\n`;
}

/** What figures can be told apart by, beside the region. */
function dimensionsIn({ filters, apart }: Register) {
  return filters.flatMap((field) => {
    if (field.kind === 'enum' || field.kind === 'boolean' || apart.includes(field))
      return field.list ? [] : [{ name: screaming(field.name), field, month: false }];
    if (field.kind === 'date' || field.kind === 'moment')
      return [{ name: `MONTH_OF_${screaming(field.name)}`, field, month: true }];
    return [];
  });
}

export function reads(fields: readonly RegisterField[]): string {
  const guarded = fields.flatMap((field) => field.reads);
  return guarded.length === 0 ? '' : ` @reads(items: ${ids(guarded)})`;
}

export const ids = (each: readonly string[]) => `[${each.map((id) => JSON.stringify(id)).join(', ')}]`;
