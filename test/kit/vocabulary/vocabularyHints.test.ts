import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { composeGraph } from '../../../kit/vocabulary/compose.ts';
import type { SubgraphSource } from '../../../kit/vocabulary/sdl.ts';
import { NO_CONCEPTS, OPEN, PERSONAL, roomsOf } from './snippets.ts';
import { grid, legal, problemsOf } from './twoRooms.ts';

test('refuses two subgraphs that read different items by one input field, where composition would take one', () => {
  const sharing = (room: string) => `
    type Query { ${room}s(filter: Filter): ${room} }
    type ${room} @key(fields: "id") { id: ID! phone: String @item(id: "x.${room.toLowerCase()}.phone", ${PERSONAL}) }
    input Filter { phone: String @reads(items: ["x.${room.toLowerCase()}.phone"]) }`;
  expect(problemsOf({ grid: sharing('Worker'), legal: sharing('Adviser') })).toEqual([
    expect.objectContaining({
      rule: 'vocabularyHint',
      coordinate: 'Filter.phone',
      subgraph: 'grid, legal',
      mend: expect.stringContaining('the same in every subgraph'),
    }),
  ]);
});

test('refuses an item that was taken over with another class, where composition would take the wrong one', () => {
  const name = (item: string) =>
    `type Place @key(fields: "id") { id: ID! name: String @item(id: "grid.place.name", ${item}) }`;
  const found = problemsOf({
    grid: `type Query { place: Place } ${name(OPEN)}`,
    legal: name(`source: JUSTICE, sharing: UNCONDITIONAL, openness: CLOSED) @override(from: "grid"`),
  });
  expect(found).toEqual([expect.objectContaining({ rule: 'vocabularyHint', coordinate: 'Place.name' })]);
});

test('refuses subgraphs whose vocabularies differ', () => {
  const [one, other] = roomsOf({ grid, legal });
  const wider = other && parse(other.sdl.replace('WITHHELD', 'WITHHELD\n  SOMETIMES'));
  const result = composeGraph([one, other && { ...other, document: wider }] as SubgraphSource[], NO_CONCEPTS);
  expect(result.ok ? [] : result.problems).toEqual([
    expect.objectContaining({ rule: 'vocabularyHint', coordinate: 'Sharing.SOMETIMES' }),
  ]);
});

test.each([
  ['@derived', 'Community.initial'],
  ['@reads', 'Query.advisers(phone:)'],
  ['@verifies', 'LegalAdviser.phoneMatches'],
])(
  'refuses a subgraph that does not compose %s, which composition drops without a hint',
  (name, coordinate) => {
    const silent = roomsOf({ grid, legal }).map((room) => ({
      ...room,
      document: parse(room.sdl.replace(`@composeDirective(name: "${name}")`, '')),
    }));
    const result = composeGraph(silent, NO_CONCEPTS);
    expect(result.ok ? [] : result.problems).toContainEqual(
      expect.objectContaining({
        rule: 'supergraphDiffers',
        coordinate,
        mend: expect.stringContaining('directives.graphql'),
      }),
    );
  },
);

test('refuses rooms that do not compose @item, where only a hint about its enums is left', () => {
  const silent = roomsOf({ grid, legal }).map((room) => ({
    ...room,
    document: parse(room.sdl.replace('@composeDirective(name: "@item")', '')),
  }));
  const result = composeGraph(silent, NO_CONCEPTS);
  expect((result.ok ? [] : result.problems).map(({ rule, coordinate }) => [rule, coordinate])).toEqual([
    ['vocabularyHint', 'DepartmentFunction'],
    ['vocabularyHint', 'Sharing'],
    ['vocabularyHint', 'Openness'],
    ['vocabularyHint', 'Sensitivity'],
  ]);
});

test('is not troubled by hints about anything else', () => {
  const described = (text: string) => `"${text}" enum Kind { A }`;
  const field = (name: string) => `type Query { ${name}: Kind }`;
  const found = problemsOf({
    grid: described('One') + field('one'),
    legal: described('Other') + field('other'),
  });
  expect(found).toEqual([]);
});
