import { expect, test } from '@jest/globals';
import { composeGraph } from '../../../../kit/vocabulary/compose.ts';
import { NO_CONCEPTS, OPEN, problem, roomsOf } from '../snippets.ts';

const advisers = (id: string) =>
  roomsOf({
    legal: `type Query { adviser: LegalAdviser } type LegalAdviser { name: String @item(id: "${id}", ${OPEN}) }`,
  });
const retired = new Map([['legal.adviser.alias', 2]]);

test('refuses the id of an item that an earlier version has retired', () => {
  expect(composeGraph(advisers('legal.adviser.alias'), NO_CONCEPTS, { retired })).toEqual({
    ok: false,
    problems: [
      expect.objectContaining({
        rule: 'retiredIdReused',
        message: 'has the id legal.adviser.alias, which version 2 of the catalogue has retired.',
      }),
    ],
  });
  expect(composeGraph(advisers('legal.adviser.alias'), NO_CONCEPTS, { retired })).toMatchObject({
    problems: [problem('LegalAdviser.name', 'legal', 'Give it an id of its own')],
  });
});

test('is content with an id that was never given', () => {
  expect(composeGraph(advisers('legal.adviser.name'), NO_CONCEPTS, { retired })).toMatchObject({ ok: true });
});
