import { describe, expect, it } from '@jest/globals';
import { storable, storableIn } from '../../../kit/ledger/storable.ts';

describe('what is entered of what somebody has asked', () => {
  it('is as it was where every store can hold it', () => {
    expect(storable('家访 😀 2026-11\n')).toBe('家访 😀 2026-11\n');
  });

  it('has a sign in the place of what no store can hold', () => {
    expect(storable('a\0b\ud83dc\ude00')).toBe('a\ufffdb\ufffdc\ufffd');
  });

  it('is so at every depth, names included', () => {
    expect(storableIn({ 'a\0': ['\ud83d', { '\ude00': 1 }], b: null, c: true })).toEqual({
      'a\ufffd': ['\ufffd', { '\ufffd': 1 }],
      b: null,
      c: true,
    });
  });
});
