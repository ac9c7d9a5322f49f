import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { type Paged, pageOf, variablesFor } from './paged.ts';

/** Asks the graph, as the caller asks at this moment: rights are judged anew for each page. */
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<FormattedExecutionResult>;

/** What the last line of an export says. */
interface End {
  readonly rows: number;
  /** Whether every row was written; where not, `errors` has the reason. */
  readonly complete: boolean;
  /** Where to go on with the list's changes; what changed during the export comes again. */
  readonly changesSince: string | null;
  readonly errors: readonly GraphQLFormattedError[];
}

/**
 * The lines of an export: `{"node":…}` for each row and `{"end":…}` as the last, which tells what was left out. Only a
 * page is held at a time, and the next is asked for when the reader has taken it.
 */
export async function* linesOf(list: Paged, variables: object, ask: Ask): AsyncGenerator<string> {
  const refusals = new Map<string, GraphQLFormattedError>();
  const changesSince = await cursorNow(list, ask, refusals);
  let rows = 0;
  let after: string | null = null;
  do {
    const { data, errors = [] } = await ask(list.query, variablesFor(variables, after));
    for (const error of errors) add(refusals, error);
    const page = pageOf(data, list.name);
    if (page === null) {
      yield line({ end: { rows, complete: false, changesSince: null, errors: [...refusals.values()] } });
      return;
    }
    rows += page.rows.length;
    after = page.next;
    yield page.rows.map((node) => line({ node })).join('');
  } while (after !== null);
  yield line({ end: { rows, complete: true, changesSince, errors: [...refusals.values()] } });
}

async function cursorNow(
  { changes }: Paged,
  ask: Ask,
  refusals: Map<string, GraphQLFormattedError>,
): Promise<string | null> {
  if (changes === null) return null;
  const { data, errors = [] } = await ask(`{ now: ${changes}(since: "now", first: 0) { cursor } }`, {});
  for (const error of errors) add(refusals, error);
  const now = data?.['now'] as { cursor: string } | null | undefined;
  return now?.cursor ?? null;
}

/** One error for each coordinate, as in any answer, with the rows of all pages. */
function add(refusals: Map<string, GraphQLFormattedError>, error: GraphQLFormattedError): void {
  const { code, coordinate, item, rows } = error.extensions ?? {};
  const name = JSON.stringify([code, coordinate, item, coordinate === undefined ? error.message : '']);
  const before = refusals.get(name)?.extensions?.['rows'];
  const sum = typeof before === 'number' && typeof rows === 'number' ? { rows: before + rows } : {};
  refusals.set(name, { ...error, extensions: { ...error.extensions, ...sum } });
}

function line(content: { node: unknown } | { end: End }): string {
  return `${JSON.stringify(content)}\n`;
}
