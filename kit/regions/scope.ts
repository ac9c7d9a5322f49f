/**
 * A region code names its level by its digits: province 2, city 4, district 6, town 9, community 12; the first two
 * are written with zeros up to six. `000000` is the whole country.
 */
const regionCode = /^(?:000000|(?!00)\d{6}(?:\d{3}){0,2})$/;

export function isRegionCode(code: string): boolean {
  return regionCode.test(code);
}

/** The digits that everything inside the region begins with: without the zeros that only pad. */
export function scope(code: string): string {
  if (!isRegionCode(code)) {
    throw new RangeError(
      `A region code has 6, 9 or 12 digits, provinces and cities padded with zeros; received "${code}".`,
    );
  }
  if (code === '000000') return '';
  if (code.length > 6) return code;
  if (code.endsWith('0000')) return code.slice(0, 2);
  return code.endsWith('00') ? code.slice(0, 4) : code;
}

/** Whether `inner` lies in `outer` or is it. */
export function covers(outer: string, inner: string): boolean {
  return scope(inner).startsWith(scope(outer));
}

/** What two regions have in common: regions nest, so the inner one or nothing. */
export function overlap(one: string, other: string): string | null {
  if (covers(one, other)) return other;
  return covers(other, one) ? one : null;
}

/** How many digits the regions just below a scope have: 2, 4, 6, 9 and 12, each in the one before. */
export function childrenLength(digits: string): number {
  return [2, 4, 6, 9, 12].find((length) => length > digits.length) ?? 12;
}
