import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { readRegisters } from '../../../kit/register/read.ts';

const read = (type: string) =>
  readRegisters('legal', parse(`enum Licence { VALID REVOKED } type Region { code: ID! } ${type}`));

const FIRM = `
  type LawFirm @key(fields: "id") @item(source: JUSTICE, sharing: UNCONDITIONAL, openness: OPEN)
    @register(row: "L5", term: "律师事务所", filter: ["licence"], order: ["name"], text: ["name"], unit: COUNT) {
    id: ID!
    name: String! @item(id: "firm.name")
    licence: Licence @item(id: "firm.licence", openness: ON_REQUEST)
    lawyers: Int! @item(id: "firm.lawyers") @measure(unit: PEOPLE)
    region: Region! @item(id: "firm.region")
  }`;

describe('a register, read from its type', () => {
  it('says what it is called, where its rows lie and what they can be asked', () => {
    const [firm] = read(FIRM);

    expect(firm).toMatchObject({
      type: 'LawFirm',
      one: 'lawFirm',
      many: 'lawFirms',
      key: 'id',
      place: { field: 'region', property: 'regionCode', items: ['firm.region'] },
      filters: [{ name: 'licence', kind: 'enum', values: ['VALID', 'REVOKED'], reads: ['firm.licence'] }],
      orders: [{ name: 'name', kind: 'text', reads: [] }],
      measures: [{ unit: 'PEOPLE', field: { name: 'lawyers' } }],
    });
  });

  it.each([
    ['a field that it does not have', 'order: ["name"]', 'order: ["title"]', 'names title'],
    ['an order that can be null', 'order: ["name"]', 'order: ["licence"]', 'LawFirm.licence can be null'],
    ['a search in what is no text', 'text: ["name"]', 'text: ["lawyers"]', 'LawFirm.lawyers is no text'],
    ['no place', 'region: Region!', 'county: Region!', 'neither a community nor a region'],
  ])('refuses %s', (_, written, mistaken, told) => {
    expect(() => read(FIRM.replace(written, mistaken))).toThrow(told);
  });
});
