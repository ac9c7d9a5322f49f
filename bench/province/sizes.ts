import path from 'node:path';

/** The province that is measured, and how many percent of its communities each database holds. */
export const PROVINCE = '440000';
export const SIZES = [1, 10, 100] as const;

/** One value for each size, in their order. */
export type BySize<Value> = readonly [Value, Value, Value];

export const folderOf = (data: string, size: number) => path.join(data, `${size}-percent`);

/** Asks for each size in turn, never two at once: they share a machine. */
export async function bySize<Each, Value>(
  all: BySize<Each>,
  work: (each: Each) => Promise<Value>,
): Promise<BySize<Value>> {
  return [await work(all[0]), await work(all[1]), await work(all[2])];
}
