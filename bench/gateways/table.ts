/** A column: its heading, and whether it holds numbers. */
export interface Column {
  readonly heading: string;
  readonly numeric?: boolean;
}

/** A Markdown table, its columns as wide as what stands in them: it can be read as it is, too. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ heading }, index) =>
    Math.max(3, heading.length, ...rows.map((cells) => cells[index]?.length ?? 0)),
  );
  const padded = columns.map(({ numeric = false }, index) => {
    const width = widths[index] ?? 0;
    const pad = (text: string) => (numeric ? text.padStart(width) : text.padEnd(width));
    return { pad, rule: numeric ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width) };
  });
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(padded.map(({ pad }, index) => pad(columns[index]?.heading ?? ''))),
    line(padded.map(({ rule }) => rule)),
    ...rows.map((cells) => line(padded.map(({ pad }, index) => pad(cells[index] ?? '')))),
  ].join('\n');
}
