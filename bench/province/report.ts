import type { Exported } from './export.ts';
import type { Measured } from './measure.ts';
import { LARGE } from './plans.ts';
import { type BySize, SIZES } from './sizes.ts';
import { FLAT, type Verdict, ratio } from './verdict.ts';

export interface Line {
  readonly heading: string;
  readonly what: string;
  readonly measured: Measured;
  readonly verdict: Verdict;
}

/** What the plans of pages show. */
export interface Plans {
  pages: number;
  /** Large tables read from end to end, each with its page. */
  readonly scanned: string[];
  /** Pages that look at many rows to find theirs. */
  readonly far: { readonly page: string; readonly read: number }[];
  /** Pages that ask for what their caller may not have: the plans of these are read over the sample, in a test. */
  readonly refused: string[];
}

export interface Report {
  readonly lines: readonly Line[];
  /** Rows of all registers. */
  readonly totals: BySize<number>;
  readonly resident: BySize<number>;
  readonly exported: Exported;
  readonly plans: Plans;
  readonly failures: readonly string[];
  readonly runs: number;
}

/** The report as Markdown: everything side by side, one size a column. */
export function writeReport(report: Report): string {
  const { lines, totals, resident, exported, plans, failures, runs } = report;
  const headings = [...new Set(lines.map(({ heading }) => heading))];
  return [
    '# Size: a province at 1, 10 and 100 %',
    'Written by `npm run bench -- province`, which fails where this says so. The absolute times mean nothing: they are those of a ' +
      'machine that does other things as well. What counts is how one size compares with another, asked in turn: ' +
      `\`×10\` and \`×100\` are the times at 10 and 100 % by the time at 1 %, and up to ×${FLAT} is flat. Times are ` +
      `medians of ${runs} runs in milliseconds. One number for statements or rows stands for all three sizes.`,
    failures.length === 0
      ? '**What should be flat is flat.**'
      : `**Not as it should be:**\n\n${bullets(failures)}`,
    '## The whole',
    table(
      ['', ...SIZES.map((size) => `${size} %`), '×10', '×100'],
      [
        ['rows of all registers', ...totals.map(number), ...factors(totals)],
        ['resident memory of the process, MB', ...resident.map(megabytes), ...factors(resident)],
      ],
    ),
    `## Plans\n\n${plansTold(plans)}`,
    `## Export\n\n${exportTold(exported)}`,
    ...headings.map((heading) => section(heading, lines)),
    '',
  ].join('\n\n');
}

function section(heading: string, lines: readonly Line[]): string {
  const rows = lines
    .filter((line) => line.heading === heading)
    .map(({ what, measured: { statements, times, rows: found }, verdict }) => [
      what,
      same(statements),
      ...times.map((time) => time.toFixed(1)),
      ...factors(times),
      same(found),
      verdict,
    ]);
  const sizes = SIZES.map((size) => `${size} %`);
  return `## ${heading}\n\n${table(['what', 'statements', ...sizes, '×10', '×100', 'rows', ''], rows)}`;
}

/** As many as a reader takes in. */
const FARTHEST = 40;

function plansTold({ pages, scanned, far, refused }: Plans): string {
  const asked = `${number(pages)} pages of all lists, in each order, of everything, the province, a county and a community, and by text, were explained over 100 %.`;
  const ends =
    scanned.length === 0
      ? 'None reads a large table from end to end.'
      : `These read a large table from end to end:\n\n${bullets(scanned)}`;
  const most = [...far].sort((one, other) => other.read - one.read).slice(0, FARTHEST);
  const distant =
    far.length === 0
      ? `None looks at more than ${number(LARGE)} rows to find its own.`
      : `${number(far.length)} look at more than ${number(LARGE)} rows to find their own, by an index or not; the farthest:\n\n${table(
          ['rows', 'page'],
          most.map(({ page, read }) => [number(read), `\`${page}\``]),
        )}`;
  const unasked =
    refused.length === 0
      ? []
      : [
          `Not explained here, because no client may ask them of a whole province (test/supergraph/plans.test.ts reads their plans over the sample, asked by their source):\n\n${bullets(refused.map((page) => `\`${page}\``))}`,
        ];
  return [asked, ends, distant, ...unasked].join('\n\n');
}

function exportTold({ list, marks }: Exported): string {
  const rows = marks.map((mark) => [number(mark.rows), megabytes(mark.resident), mark.seconds.toFixed(1)]);
  return `\`${list}\` of the province at 100 %, as the rows arrive:\n\n${table(['rows', 'resident memory, MB', 'seconds'], rows)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
const number = (value: number) => value.toLocaleString('en-US');
const megabytes = (bytes: number) => String(Math.round(bytes / 2 ** 20));
const same = (values: BySize<number>) =>
  new Set(values).size === 1 ? number(values[0]) : values.map(number).join(' · ');
const factors = (values: BySize<number>) =>
  ([1, 2] as const).map((index) => `×${ratio(values, index).toFixed(1)}`);
