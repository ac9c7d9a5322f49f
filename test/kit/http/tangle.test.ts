import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { refuseTangle } from '../../../kit/http/tangle.ts';

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const told = (text: string): string | null => {
  const document = parse(text, { maxTokens: 8_000 });
  try {
    refuseTangle(document);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};
const ENDLESS =
  'This document comes to more than 20000 fields with its fragments written out: ask for less at once.';
const AGAIN = 'This document asks for the same fields again and again: ask for each of them once.';
const DEEP = 'This question is nested more than 20 levels deep: ask for less at once.';

describe('a document that is short as text and endless as a question', () => {
  it.each([
    [
      'fragments that spread the next one twice',
      `{ ...f0 } ${times(500, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f500 on Query { a }`,
      ENDLESS,
    ],
    [
      'fragments that ask for the next one in two places',
      `{ ...f0 } ${times(18, (i) => `fragment f${i} on Query { a { ...f${i + 1} } b { ...f${i + 1} } }`)} fragment f18 on Query { a }`,
      ENDLESS,
    ],
    [
      'many operations that share many fragments',
      `${times(700, (i) => `query q${i} { ...f0 }`)} ${times(300, (i) => `fragment f${i} on Query { a ...f${i + 1} }`)} fragment f300 on Query { a }`,
      ENDLESS,
    ],
    [
      'fragments inside themselves, in two places each',
      'fragment f on Query { a { ...f } b { ...f } } { ...f }',
      DEEP,
    ],
    ['the same field over and over', `{ ${times(3_000, () => 'a')} }`, AGAIN],
    [
      'the same field of many fragments, level under level',
      `{ ${times(240, (i) => `...f${i}`)} } ${times(240, (i) => `fragment f${i} on Query { a { b { c { d } } } }`)}`,
      AGAIN,
    ],
    ['levels without end', `${'{ a '.repeat(1_000)} ${'} '.repeat(1_000)}`, DEEP],
  ])('is refused for %s, at once', (_, text, message) => {
    expect(told(text)).toBe(message);
  });

  it.each([
    ['a thousand fields under names of their own', `{ ${times(1_000, (i) => `a${i}: a`)} }`],
    [
      'one fragment in twenty places',
      `{ ${times(20, (i) => `a${i}: a { ...f }`)} } fragment f on A { a b c }`,
    ],
    ['the same field of a hundred types', `{ a { ${times(100, (i) => `... on Kind${i} { id own${i} }`)} } }`],
    ['twenty levels', `{ ${'a { '.repeat(20)} a ${'} '.repeat(20)} }`],
    [
      'thirty operations that share a fragment',
      `${times(30, (i) => `query q${i} { a { ...f } }`)} fragment f on A { a b }`,
    ],
    ['a fragment that is nowhere, which validation tells of', '{ ...nowhere }'],
    ['a fragment inside itself, which validation tells of', '{ ...f } fragment f on Query { a ...f }'],
  ])('is not %s', (_, text) => {
    expect(told(text)).toBeNull();
  });
});
