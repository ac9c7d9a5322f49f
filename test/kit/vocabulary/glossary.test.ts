import { expect, test } from '@jest/globals';
import { parseGlossary, readGlossary } from '../../../kit/vocabulary/glossary.ts';

test('reads concepts, and the ruling on who leads', () => {
  const text = `
concepts:
  adviser.phone:
    term: Adviser's phone (法律顾问电话)
    definition: Where a legal adviser is called.
    subject: LegalAdviser
    ruling: { leads: legal.adviser.phone, by: Data authority 2026/14 }
`;
  expect(parseGlossary(text)).toEqual({
    concepts: {
      'adviser.phone': {
        term: "Adviser's phone (法律顾问电话)",
        definition: 'Where a legal adviser is called.',
        subject: 'LegalAdviser',
        ruling: { leads: 'legal.adviser.phone', by: 'Data authority 2026/14' },
      },
    },
  });
});

test('tells of all mistakes together, and of words that it does not know', () => {
  const text = 'concepts: { a: { term: A }, b: { term: B, definition: Bee, leads: x.y.z } }';
  expect(() => parseGlossary(text)).toThrow(/concepts\.a\.definition(.|\n)*concepts\.b.*leads/);
});

test('refuses a ruling without the document that it stands in', () => {
  const text = 'concepts: { a: { term: A, definition: Ay, ruling: { leads: x.y.z } } }';
  expect(() => parseGlossary(text)).toThrow('concepts.a.ruling.by');
});

test('refuses what is not YAML, or not there', () => {
  expect(() => parseGlossary('concepts: {')).toThrow('glossary.yaml');
  expect(() => parseGlossary('concepts: { a: {}, a: {} }')).toThrow('glossary.yaml');
  expect(() => readGlossary('/nowhere/glossary.yaml')).toThrow('/nowhere/glossary.yaml is missing');
});
