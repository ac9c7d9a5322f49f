import type { DocumentNode } from 'graphql';
import { fieldSites } from '../vocabulary/reading.ts';
import { screaming, words } from './names.ts';
import { readRegisters } from './read.ts';
import type { Place, Register } from './register.ts';
import { connectionOf, reads, dimensionsOf, filterOf, ids, measuresOf, orderOf } from './writeTypes.ts';

const HEAD = '# Made from the types marked @register by `npm run generate`; never edited by hand.\n';

/**
 * The SDL of what a room's registers can all be asked: look-up by key, lists, figures and changes. A field that the
 * room has written by itself stays as it is written.
 */
export function writeRegisters(room: string, document: DocumentNode): string {
  const registers = readRegisters(room, document);
  const written = new Set(fieldSites(document).map(({ coordinate }) => coordinate));
  const blocks = registers.flatMap((register) => [
    ...extensions(register, written),
    connectionOf(register),
    filterOf(register),
    orderOf(register),
    measuresOf(register),
    dimensionsOf(register),
  ]);
  return `${HEAD}\n${blocks.filter((block) => block !== '').join('\n')}`;
}

const PAGE = `    "How many from the start, 200 at most."
    first: Int
    "Cursor to start after."
    after: String
    "How many from the end, 200 at most."
    last: Int
    "Cursor to end before."
    before: String`;

const WITHIN = `    "Only those in this region, of any level (区划)."
    within: ID\n`;

function narrowing({ type, lasts }: Register): string {
  const on = lasts ? `    "Only those in force on this day (日期)."\n    on: Date${reads(lasts)}\n` : '';
  return `    "Only those that fit all of this (筛选)."\n    filter: ${type}Filter\n${on}`;
}

function listArguments(register: Register): string {
  const first = `${screaming(register.orders[0]?.name ?? '')}_ASC`;
  return `${narrowing(register)}    "The order; ${first} where none is named (排序)."
    orderBy: ${register.type}Order\n${PAGE}`;
}

function extensions(register: Register, written: ReadonlySet<string>): string[] {
  const { type, one, many, key, term, place, inverses } = register;
  const named = words(many);
  const fields: [type: string, field: string, text: string][] = [
    [
      'Query',
      one,
      `  "The ${words(type)} with a key (${term}); null where it is not known or not yours to see."
  ${one}("Its key." ${key}: ID!): ${type}\n`,
    ],
    [
      'Query',
      many,
      `  "The ${named}, page by page (${term}列表)."\n  ${many}(\n${WITHIN}${listArguments(register)}\n  ): ${type}Connection${guard(place)}\n`,
    ],
    ['Query', `${one}Figures`, figuresField(register)],
    [
      'Query',
      `${one}Changes`,
      `  "What became of ${named} since a cursor (${term}变更)."
  ${one}Changes(\n${WITHIN}    "Where the last page ended; \\"now\\" for a cursor from here on; all that is there where none is sent."
    since: String
    "How many, 1000 at most; 200 where nothing is said."
    first: Int\n  ): ChangePage${guard(place)}\n`,
    ],
    ...inverses.map(({ field, as }): [string, string, string] => [
      field.type,
      as,
      `  "Its ${words(as)}, page by page (${term})."\n  ${as}(\n${listArguments(register)}\n  ): ${type}Connection @derived(from: ${ids(place.closed ? [...new Set([...field.items, ...place.items])] : field.items)})\n`,
    ]),
  ];
  if (place.field === 'community')
    fields.push([
      'Community',
      many,
      `  "Its ${named}, page by page (${term})."\n  ${many}(\n${listArguments(register)}\n  ): ${type}Connection @derived(from: ${ids(place.items)})\n`,
    ]);
  return fields
    .filter(([owner, field]) => !written.has(`${owner}.${field}`))
    .map(([owner, , text]) => `extend type ${owner} {\n${text}}\n`);
}

function figuresField(register: Register): string {
  const { type, one, place, many, term } = register;
  return `  "The ${words(many)} counted, or added up, by what they have in common (${term}统计)."
  ${one}Figures(\n${WITHIN}${narrowing(register)}    "What is worked out of them; their count where nothing is said (统计方式)."
    measure: ${type}Measure = COUNT
    "Of which SHARE takes those that fit the filter; of all where nothing is said (占比基数)."
    of: ${type}Filter
    "What each cell has in common, two at most (分组维度)."
    by: [${type}Dimension!]\n  ): FigureTable ${place.personal ? `@derived(from: ${ids(place.items)})` : `@aggregate(over: ${ids(place.items)})`}\n`;
}

/** Where it is not open where rows lie, neither is that they are there. */
function guard({ closed, items }: Place): string {
  return closed ? ` @derived(from: ${ids(items)})` : '';
}
