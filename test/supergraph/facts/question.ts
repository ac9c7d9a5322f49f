/** How a published fact is asked of the graph. */
export interface FactQuestion {
  readonly row: string;
  readonly place: string;
  /** The fact's wording in facts.json. */
  readonly what: string;
  readonly query: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers differ; each question says where its number stands
  readonly answer: (data: any) => number;
}
