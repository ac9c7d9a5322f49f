import { type Sql, join, raw, sqltag as sql } from '@prisma/client/runtime/client';
import DataLoader from 'dataloader';
import type { Query } from '../../../kit/database/query.ts';
import { perArguments } from '../../../kit/loaders.ts';
import type { Connection } from '../../../kit/paging/connection.ts';
import { pageInMemory } from '../../../kit/paging/inMemory.ts';
import type { PageArguments } from '../../../kit/paging/request.ts';
import { scopeAsked } from '../../../kit/regions/asked.ts';

/** Numbers of one item; what they are not told apart by is null. */
export interface ReuseRow {
  readonly item: string;
  readonly regionCode: string | null;
  readonly month: string | null;
  readonly departmentCode: string | null;
  readonly timesCollected: number;
  readonly timesUsed: number;
  readonly questionsSaved: number;
}

export type ReusePage = Connection<ReuseRow>;

/** Which numbers; lines count everything together, or one region, or one department, or one of each. */
export interface ReuseAsked {
  readonly by: readonly ('REGION' | 'MONTH' | 'DEPARTMENT')[];
  readonly within: string | null;
  readonly department: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

const EVERYTHING: ReuseAsked = { by: [], within: null, department: null, from: null, to: null };

/** What sources have deposited with their heads: of each chain what it came to, added up here. */
export function reuseOf(query: Query) {
  const linesOf = perArguments((asked: ReuseAsked) => {
    return new DataLoader<string, readonly ReuseRow[]>(async (items) => {
      const rows = await query<ReuseRow>(statementOf(items, asked));
      return items.map((item) => rows.filter((row) => row.item === item));
    });
  });
  return {
    total: async (item: string): Promise<ReuseRow> => {
      const [line] = await linesOf(EVERYTHING).load(item);
      return line ?? { ...NOTHING, item };
    },
    users: async (item: string): Promise<string[]> => {
      const lines = await linesOf({ ...EVERYTHING, by: ['DEPARTMENT'] }).load(item);
      return lines.flatMap(({ departmentCode, timesUsed }) => (timesUsed > 0 ? (departmentCode ?? []) : []));
    },
    page: async (item: string, asked: ReuseAsked, page: PageArguments): Promise<ReusePage> => {
      const rows = await linesOf(asked).load(item);
      const order = [{ value: placeOf }];
      return pageInMemory(page, { rows, order, direction: 'ASC' });
    },
  };
}

const NOTHING = {
  regionCode: null,
  month: null,
  departmentCode: null,
  timesCollected: 0,
  timesUsed: 0,
  questionsSaved: 0,
};

const placeOf = ({ month, regionCode, departmentCode }: ReuseRow) =>
  [month, regionCode, departmentCode].map((each) => each ?? '').join(' ');

function statementOf(items: readonly string[], { by, within, department, from, to }: ReuseAsked): Sql {
  const byRegion = by.includes('REGION') || within !== null;
  const byDepartment = by.includes('DEPARTMENT') || department !== null;
  const conditions = [
    sql`item = ANY(${[...items]}::text[])`,
    byRegion ? sql`region <> ''` : sql`region = ''`,
    byDepartment ? sql`department <> ''` : sql`department = ''`,
    ...(within === null ? [] : [sql`starts_with(region, ${scopeAsked(within)})`]),
    ...(department === null ? [] : [sql`department = ${department}`]),
    ...(from === null ? [] : [sql`month >= ${from}`]),
    ...(to === null ? [] : [sql`month <= ${to}`]),
  ];
  const told = (dimension: ReuseAsked['by'][number], column: string) =>
    by.includes(dimension) ? raw(column) : raw('NULL');
  return sql`
    SELECT item, ${told('REGION', 'region')} AS "regionCode", ${told('MONTH', 'month')} AS month,
      ${told('DEPARTMENT', 'department')} AS "departmentCode",
      sum(times_collected)::float8 AS "timesCollected", sum(times_used)::float8 AS "timesUsed",
      sum(questions_saved)::float8 AS "questionsSaved"
    FROM ledger_reuse WHERE ${join(conditions, ' AND ')}
    GROUP BY 1, 2, 3, 4`;
}
