import { describe, expect, it } from '@jest/globals';
import { canonical } from '../../../kit/ledger/canonical.ts';

describe('the one form of JSON', () => {
  it('writes numbers and strings as the example in RFC 8785 does', () => {
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"\u002f',
      literals: [null, true, false],
    };

    expect(canonical(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('has names in the order of their UTF-16 code units, at every depth', () => {
    const value = { '€': 1, '\r': 2, '\ufb33': 3, '1': { b: 4, a: 5 }, '😀': 6, '\u0080': 7, ö: 8 };

    expect(canonical(value)).toBe('{"\\r":2,"1":{"a":5,"b":4},"\u0080":7,"ö":8,"€":1,"😀":6,"\ufb33":3}');
  });

  it('has one zero', () => {
    expect(canonical([0, -0])).toBe('[0,0]');
  });

  it.each([['half a pair: \ud83d'], [{ '\ude00': 1 }], [Number.NaN], [Number.POSITIVE_INFINITY]])(
    'does not exist for %j',
    (value) => {
      expect(() => canonical(value)).toThrow('canonical form');
    },
  );
});
