import type DataLoader from 'dataloader';

/** A row that the database's foreign key promises; where it is missing all the same, that is an error of ours. */
export async function present<Row>(loader: DataLoader<string, Row | null>, key: string): Promise<Row> {
  const row = await loader.load(key);
  if (row === null) throw new Error(`A row refers to ${key}, which its table does not hold.`);
  return row;
}
