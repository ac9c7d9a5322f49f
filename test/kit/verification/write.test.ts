import { expect, it } from '@jest/globals';
import { writeVerifications } from '../../../kit/verification/write.ts';
import { GUARDED, OPEN, roomsOf } from '../vocabulary/snippets.ts';

const written = (snippet: string) =>
  writeVerifications(roomsOf({ volunteer: snippet })[0]?.document as never);

it('is a field beside each item that an agreement can give', () => {
  const text = written(`
    enum Age { YOUNG OLD }
    type Team @key(fields: "id") { id: ID! name: String @item(id: "volunteer.team.name", ${OPEN}) }
    type Since @structure { "The day (日期)." on: Date! "Whether for good (长期)." forGood: Boolean }
    type Volunteer @key(fields: "id") @item(${GUARDED}) {
      id: ID!
      "The phone (电话)."
      dutyPhone: String @item(id: "volunteer.volunteer.phone")
      ages: [Age!] @item(id: "volunteer.volunteer.ages")
      team: Team @item(id: "volunteer.volunteer.team")
      since: Since @item(id: "volunteer.volunteer.since")
      secret: String @item(id: "volunteer.volunteer.secret", sharing: WITHHELD)
      post(on: Date): String @item(id: "volunteer.volunteer.post")
    }`);

  expect(text)
    .toBe(`# Made from the items that are shared on conditions by \`npm run generate\`; never edited by hand.

extend type Volunteer {
  "Whether a value that you have is its duty phone (核验电话)."
  dutyPhoneMatches("The value that you have." value: String!): Comparison @verifies(item: "volunteer.volunteer.phone")
  "Whether a value that you have is its ages (核验)."
  agesMatches("The value that you have." value: [Age!]!): Comparison @verifies(item: "volunteer.volunteer.ages")
  "Whether a value that you have is its team (核验)."
  teamMatches("The value that you have." value: ID!): Comparison @verifies(item: "volunteer.volunteer.team")
  "Whether a value that you have is its since (核验)."
  sinceMatches("The value that you have." value: SinceValue!): Comparison @verifies(item: "volunteer.volunteer.since")
}

"A value to compare (核验取值)."
input SinceValue {
  "The day (日期)."
  on: Date!
  "Whether for good (长期)."
  forGood: Boolean
}
`);
});

it('is nothing where nothing is shared on conditions', () => {
  expect(
    written(
      `type Team @key(fields: "id") { id: ID! name: String @item(id: "volunteer.team.name", ${OPEN}) }`,
    ),
  ).toBe('');
});
