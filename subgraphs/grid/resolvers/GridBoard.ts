import { dayOf, isoDay } from '../../../kit/calendar.ts';
import { scopeAsked } from '../../../kit/regions/asked.ts';
import type { FigureTable } from '../../../kit/register/figures.ts';
import { present } from '../../../kit/room/present.ts';
import type { EventTopic, ResolversTypes } from '../generated/resolvers.ts';
import { OPEN, TO_BE_HANDLED } from '../rules/overdue.ts';
import type { Context } from '../store.ts';

type Board = Awaited<ResolversTypes['GridBoard']>;
type Line = Board['total'];
type CategoryRow = Awaited<ResolversTypes['EventCategory']>;
/** The same table of figures for what is open, what is overdue and what was closed this month. */
type Tables = Readonly<Record<keyof Line, FigureTable>>;

/** The live board of a region, worked out from its events at this moment. */
export async function boardOf(within: string, context: Context): Promise<Board> {
  const { store, today } = context;
  const [topics, categories, regions, departments] = await Promise.all([
    tablesBy('TOPIC', within, context),
    tablesBy('CATEGORY', within, context),
    tablesBy('REGION', within, context),
    store.boardByDepartment({ today, since: monthOf(today) }).load(scopeAsked(within)),
  ]);
  const total = lineOf((measure) => topics[measure].total);
  return {
    total,
    byTopic: topics.open.cells.map(({ dimensions }, index) => ({
      topic: dimensions[0]?.value as EventTopic,
      figures: lineOf((measure) => cellOf(topics, measure, index)),
    })),
    byCategory: await byCategory(categories, context),
    byRegion: await Promise.all(
      regions.open.cells.map(async ({ region }, index) => ({
        region: await present(store.region, region?.code ?? within),
        figures: lineOf((measure) => cellOf(regions, measure, index)),
      })),
    ),
    byDepartment: departments.map((department) => ({
      department: { code: department.departmentCode },
      figures: lineOf((measure) => ({ ...topics[measure].total, value: department[measure] })),
    })),
  };
}

async function tablesBy(
  dimension: 'TOPIC' | 'CATEGORY' | 'REGION',
  within: string,
  { registers, today }: Context,
): Promise<Tables> {
  const yesterday = new Date(today.getTime() - 86_400_000);
  const by = [dimension];
  const [open, overdue, closedThisMonth] = await Promise.all([
    registers.figures('GridEvent', { within, by, filter: { state: OPEN } }),
    registers.figures('GridEvent', {
      within,
      by,
      filter: { state: TO_BE_HANDLED, dueOn: { to: yesterday } },
    }),
    registers.figures('GridEvent', { within, by, filter: { closedOn: { from: monthOf(today), to: today } } }),
  ]);
  return { open, overdue, closedThisMonth };
}

/** A category in which nothing is open may be one in which something was closed. */
async function byCategory(tables: Tables, { registers }: Context): Promise<Board['byCategory']> {
  const keyOf = ({ dimensions }: FigureTable['cells'][number]) => dimensions[0]?.value ?? '';
  const keys = new Set(Object.values(tables).flatMap(({ cells }) => cells.map(keyOf)));
  return Promise.all(
    [...keys].sort().map(async (key) => {
      const category = await registers.one('EventCategory', key);
      if (category === null) throw new Error(`Events refer to ${key}, which is no category.`);
      const figures = lineOf((measure) => {
        const { cells, total } = tables[measure];
        const cell = cells.find((each) => keyOf(each) === key);
        return cell?.figure ?? { ...total, value: total.value === null ? null : 0 };
      });
      return { category: category as CategoryRow, figures };
    }),
  );
}

/** Cells cover the dimension's whole domain, so that they stand in one order in all three tables. */
function cellOf(tables: Tables, measure: keyof Line, index: number): FigureTable['total'] {
  const cell = tables[measure].cells[index];
  if (cell === undefined) throw new Error('Two tables of one dimension differ in length.');
  return cell.figure;
}

function lineOf(figure: (measure: keyof Line) => FigureTable['total']): Line {
  return {
    open: figure('open') as Line['open'],
    overdue: figure('overdue') as Line['overdue'],
    closedThisMonth: figure('closedThisMonth') as Line['closedThisMonth'],
  };
}

/** The first day of a day's month. */
function monthOf(day: Date): Date {
  return dayOf(`${isoDay(day).slice(0, 7)}-01`);
}
