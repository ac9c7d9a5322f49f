import { badInput } from '../http/badInput.ts';
import { isRegionCode, scope } from './scope.ts';

/** The scope of a region code that a caller sent; one that cannot be a code gets a sentence that says why. */
export function scopeAsked(code: string): string {
  if (isRegionCode(code)) return scope(code);
  throw badInput(
    `"${code}" is no region code: a code has 6, 9 or 12 digits, for example 441400, 441402001 or 441402001003.`,
  );
}
