import { describe, expect, it } from '@jest/globals';
import { Refusals, languageOf, refusalFrom } from '../../../kit/decision/refusals.ts';

const refusal = {
  code: 'WITHHELD' as const,
  coordinate: 'LegalAdviser.complaints',
  item: 'legal.adviser.complaints',
  path: ['legalAdviser', 'complaints'],
  rows: 1,
};

describe('refusals', () => {
  it('are counted for each coordinate, path and reason', () => {
    const refusals = new Refusals();
    for (let row = 0; row < 3; row += 1) refusals.note(refusal);
    refusals.note({ ...refusal, path: ['other', 'complaints'] });
    refusals.note({ ...refusal, code: 'NOT_OPEN' });

    expect(
      refusals.errors('en').map(({ path, extensions }) => [path?.[0], extensions.code, extensions.rows]),
    ).toEqual([
      ['legalAdviser', 'WITHHELD', 3],
      ['other', 'WITHHELD', 1],
      ['legalAdviser', 'NOT_OPEN', 1],
    ]);
  });

  it('are read back from a subgraph as they were, without list indices', () => {
    const refusals = new Refusals();
    refusals.note(refusal);
    const [error] = refusals.errors('zh').map((each) => each.toJSON());

    expect(error && refusalFrom({ ...error, path: ['legalAdviser', 0, 'complaints'] })).toEqual(refusal);
    expect(refusalFrom({ message: 'no', extensions: { code: 'BAD_USER_INPUT' } })).toBeNull();
    expect(refusalFrom({ message: 'no' })).toBeNull();
  });
});

describe('the language', () => {
  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['fr-FR, de;q=0.8', 'zh'],
    ['zh-Hans-CN', 'zh'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['en;q=0.4, zh;q=0.6', 'zh'],
    ['zh;q=0.4, en;q=0.6', 'en'],
    ['fr, en;q=0.2', 'en'],
    ['en;q=0', 'zh'],
    ['en;q=lots', 'zh'],
  ])('of %p is %s', (header, expected) => {
    expect(languageOf(header)).toBe(expected);
  });
});
