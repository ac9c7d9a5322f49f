import type { Column } from './other.ts';

/** SQL for another text with the same mask, in the row `o`; nothing stays nothing, since a mask tells so much. */
export function alikeMasked(column: Column, concept: string | undefined, key: string): string {
  const old = `o."${column.name}"`;
  const number = `(hashtext(${key} || '${column.name}')::bigint & 2147483647)`;
  switch (concept?.split(/[.-]/).at(-1)) {
    case 'name':
      // The first two letters of a longer name may be a surname of two.
      return `CASE WHEN char_length(${old}) > 2 THEN left(${old}, 2) || chr(19968 + (${number} % 5000)::int)
        WHEN char_length(${old}) = 2 THEN left(${old}, 1) || chr(19968 + (${number} % 5000)::int) ELSE ${old} END`;
    case 'phone':
      return `CASE WHEN ${old} ~ '^(1\\d\\d|000)\\d{8}$'
        THEN left(${old}, 3) || lpad((${number} % 10000)::text, 4, '0') || right(${old}, 4) ELSE ${old} END`;
    case 'address':
      return `${old} || (101 + ${number} % 800)::text || '室'`;
    default:
      return `CASE WHEN ${old} IS NOT NULL THEN '新' || ${number} END`;
  }
}
