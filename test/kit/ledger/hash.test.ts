import { describe, expect, it } from '@jest/globals';
import { digest, keyed, requireAlgorithm } from '../../../kit/ledger/hash.ts';

describe('the hashes of the ledger', () => {
  it('are those of the standards', () => {
    expect(digest('sha256', 'abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    // The first example of GB/T 32905-2016.
    expect(digest('sm3', 'abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
  });

  it('differ with their key', () => {
    // RFC 4231, test case 2.
    expect(keyed('sha256', Buffer.from('Jefe'), 'what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
    expect(keyed('sm3', Buffer.from('one'), 'text')).not.toBe(keyed('sm3', Buffer.from('other'), 'text'));
  });

  it('are asked for at the start, where a build of Node.js has none', () => {
    expect(() => requireAlgorithm('sm3', ['sha256', 'sha512'])).toThrow(
      'This Node.js has no sm3: its OpenSSL was built without it.',
    );
    expect(() => requireAlgorithm('sm3')).not.toThrow();
  });
});
