import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { readDatamodel } from '../../../kit/database/datamodel.ts';
import { readRegisters } from '../../../kit/register/read.ts';
import { tablesOf } from '../../../kit/register/tables.ts';

const SDL = `
  enum Licence { VALID REVOKED }
  type Region { code: ID! }
  type LawFirm @key(fields: "id") @item(source: JUSTICE, sharing: UNCONDITIONAL, openness: OPEN)
    @register(row: "L5", term: "律师事务所", order: ["name"]) {
    id: ID!
    name: String! @item(id: "firm.name")
    licence: Licence! @item(id: "firm.licence")
    foundedOn: Date @item(id: "firm.founded")
    region: Region! @item(id: "firm.region")
  }`;

const MODEL = `
enum Licence {
  VALID
  REVOKED
}

/// 律师事务所
model LawFirm {
  id         String    @id
  name       String
  licence    Licence
  foundedOn  DateTime? @map("founded_on") @db.Date
  regionCode String    @map("region_code")

  @@map("law_firm")
}
`;

const tables = (model: string, answered = (_type: string, _field: string) => false) =>
  tablesOf(readRegisters('legal', parse(SDL)), readDatamodel(model), answered);

describe('the table of a register', () => {
  it('is the model of its name, with its columns', () => {
    const [firm] = tables(MODEL);

    expect(firm?.table).toBe('law_firm');
    expect(firm?.column('foundedOn')).toBe('founded_on');
    expect(firm?.column('regionCode')).toBe('region_code');
  });

  it.each([
    ['no model', 'model LawFirm {', 'model Firm {', 'no model of that name'],
    ['no column', '  name       String\n', '', 'data.prisma has no name'],
    ['another type', 'licence    Licence', 'licence    String ', 'it is a String in data.prisma'],
    ['a moment for a day', ' @db.Date', ' @db.Timestamptz(3)', 'a Date is a DateTime @db.Date'],
    [
      'a gap where the SDL promises a value',
      'name       String',
      'name       String?',
      'its column can be null',
    ],
    ['no place', 'regionCode String', 'countyCode String', 'region_code'],
  ])('is refused for %s', (_, written, mistaken, told) => {
    expect(() => tables(MODEL.replace(written, mistaken))).toThrow(
      told === 'region_code' ? 'regionCode' : told,
    );
  });

  it('needs no column for what the room answers by itself', () => {
    const withoutLicence = MODEL.replace('  licence    Licence\n', '');

    expect(tables(withoutLicence, (type, field) => type === 'LawFirm' && field === 'licence')).toHaveLength(
      1,
    );
  });
});
