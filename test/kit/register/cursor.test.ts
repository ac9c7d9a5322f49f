import { describe, expect, it } from '@jest/globals';
import { readCursor, writeCursor } from '../../../kit/register/cursor.ts';

const OF = { register: 'LawFirm', origin: 'one-life' };
const STANDING = { xid: '18446744073709551615', key: 'firm-1', part: 1 };

describe('a cursor of changes', () => {
  it('says where its reader stands, and to nobody else', () => {
    const written = writeCursor(OF, STANDING);

    expect(readCursor(OF, written)).toEqual(STANDING);
    expect(Buffer.from(written, 'base64url').toString('latin1')).not.toContain('firm-1');
    expect(writeCursor(OF, STANDING)).not.toBe(written);
  });

  it.each([
    [
      'of another register',
      { ...OF, register: 'Mediator' },
      (text: string) => text,
      'no cursor of these changes',
    ],
    [
      'that was changed on the way',
      OF,
      (text: string) => `${text.slice(0, -2)}AA`,
      'no cursor of these changes',
    ],
    ['that is too short', OF, () => 'abc', 'no cursor of these changes'],
    [
      'of a database that was restored since',
      { ...OF, origin: 'another' },
      (text: string) => text,
      'restored since',
    ],
  ])('is refused %s', (_, of, changed, told) => {
    expect(() => readCursor(of, changed(writeCursor(OF, STANDING)))).toThrow(told);
  });
});
