import { parse } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import { readDatamodel } from '../../../kit/database/datamodel.ts';
import { placesHeld } from '../../../kit/holdings/places.ts';
import { readRegisters } from '../../../kit/register/read.ts';
import { readPolicies } from '../../../kit/vocabulary/policies.ts';

const ITEM = 'source: JUSTICE, sharing: UNCONDITIONAL, openness: OPEN';
const document = parse(`
  type Firm @register(term: "所", order: ["name"]) {
    id: ID! @structure
    region: Region! @item(id: "firm.region", ${ITEM})
    name: String! @item(id: "firm.name", ${ITEM})
    fullName: String @item(id: "firm.full-name", ${ITEM})
    secret: String @item(id: "firm.secret", ${ITEM})
  }
  type Region { code: ID! @structure, motto: String @item(id: "region.motto", ${ITEM}) }
`);
const datamodel = readDatamodel(`
model Firm {
  id         String @id
  regionCode String @map("region_code")
  name       String

  @@map("law_firm")
}
model FirmSecret {
  firmId String  @id @map("firm_id")
  word   String? @map("secret_word")

  @@map("firm_secret")
}
`);
const held = (holds = {}) =>
  Object.fromEntries(placesHeld(readPolicies(document), readRegisters('legal', document), datamodel, holds));

describe('where the items of a room lie', () => {
  it('is the column that their field is read from, and nowhere where it is worked out', () => {
    expect(held()).toEqual({
      'firm.region': { table: 'law_firm', column: 'region_code' },
      'firm.name': { table: 'law_firm', column: 'name' },
    });
  });

  it('is where the room says, of what no column of the register holds', () => {
    expect(held({ 'firm.secret': ['FirmSecret', 'word'] })).toMatchObject({
      'firm.secret': { table: 'firm_secret', column: 'secret_word' },
    });
  });

  it.each([
    ['a property that is not there', { 'firm.secret': ['FirmSecret', 'words'] }],
    ['an item that is not there', { 'firm.secrets': ['FirmSecret', 'word'] }],
  ])('is not said of %s', (_, holds) => {
    expect(() => held(holds)).toThrow('one of the two is not there');
  });
});
