import { scopeAsked } from './asked.ts';
import { scope } from './scope.ts';

/** Codes of every region above, the province first: a code carries its ancestors in its digits. */
export function ancestorsOf(code: string): string[] {
  const digits = scope(code);
  const above = [2, 4, 6, 9].filter((length) => length < digits.length);
  // A prefecture without counties stands in for its county: its code comes up twice and counts once.
  return [...new Set(above.map((length) => digits.slice(0, length).padEnd(6, '0')))];
}

/** A region that a caller named and every one above it, the nearest first. */
export function ancestry(code: string): string[] {
  return scopeAsked(code) === '' ? [code] : [code, ...ancestorsOf(code).reverse()];
}
