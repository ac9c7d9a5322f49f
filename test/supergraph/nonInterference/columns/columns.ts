/** Where a room's database keeps what is not open to everybody: the proof changes these places, and no others. */
export interface Columns {
  /** By table: the column of each item, or the columns of one that has several. */
  readonly items: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
  /** Tables in which a row is there only for whoever may have an item in clear. */
  readonly rows: Readonly<Record<string, HiddenRows>>;
  /** Tables that have a row only of those of whom something is known. */
  readonly absent: readonly string[];
}

export interface HiddenRows {
  readonly item: string;
  /** Which rows are hidden, where not all of them are, and the column that says so. */
  readonly only?: { readonly column: string; readonly where: string };
}
