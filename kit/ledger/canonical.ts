/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * JSON in its one form after RFC 8785 (JSON Canonicalization Scheme), so that whoever reads an entry back, from
 * whichever store, hashes the same bytes. The scheme writes strings and numbers as ECMAScript does, which leaves us the
 * order of names and what it forbids.
 */
export function canonical(value: Json): string {
  if (typeof value === 'string') return wellFormed(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return finite(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  // Without a comparison of one's own, names sort by UTF-16 code units, as the scheme wants them.
  const members = Object.keys(value)
    .sort()
    .map((name) => `${wellFormed(name)}:${canonical(value[name] ?? null)}`);
  return `{${members.join(',')}}`;
}

/** Whether each surrogate has its other half: what has not is no Unicode, and no two programs write it alike. */
export function isWellFormed(text: string): boolean {
  // Every Node.js that we support has it; the types of our language level do not.
  return (text as string & { isWellFormed(): boolean }).isWellFormed();
}

function wellFormed(text: string): string {
  if (isWellFormed(text)) return JSON.stringify(text);
  throw new TypeError('A text with half a surrogate pair has no canonical form.');
}

function finite(value: number): string {
  if (Number.isFinite(value)) return JSON.stringify(value);
  throw new TypeError(`${value} has no canonical form.`);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
