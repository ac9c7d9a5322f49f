import type { Json } from './canonical.ts';

/**
 * What comes from outside, as every store and the canonical form can hold it: half a surrogate pair and U+0000 become
 * U+FFFD. Nobody keeps an answer from being entered by what is asked.
 */
export function storable(text: string): string {
  // Every Node.js that we support has it; the types of our language level do not.
  return (text as string & { toWellFormed(): string }).toWellFormed().replaceAll('\0', '\ufffd');
}

/** The same for each text in JSON, names included. */
export function storableIn(value: Json): Json {
  if (typeof value === 'string') return storable(value);
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(storableIn);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [storable(name), storableIn(each)]));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
