import { describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { writeRegisters } from '../../../kit/register/write.ts';

const SDL = `
  enum Licence { VALID REVOKED }
  type Region { code: ID! }
  type Community { code: ID! }
  type LawFirm @key(fields: "id") @item(source: JUSTICE, sharing: UNCONDITIONAL, openness: OPEN)
    @register(row: "L5", term: "律师事务所", order: ["name"], text: ["name"]) {
    id: ID!
    name: String! @item(id: "firm.name")
    region: Region! @item(id: "firm.region")
  }
  type Adviser @key(fields: "id") @item(source: JUSTICE, sharing: UNCONDITIONAL, openness: OPEN)
    @register(row: "L1", term: "顾问", filter: ["licence", "since", "firm"], order: ["since"], lasts: ["since", "until"]) {
    id: ID!
    licence: Licence @item(id: "adviser.licence", openness: ON_REQUEST)
    hours: Int! @item(id: "adviser.hours") @measure(unit: HOURS)
    since: Date! @item(id: "adviser.since")
    until: Date @item(id: "adviser.until")
    firm: LawFirm! @item(id: "adviser.firm") @lists(as: "advisers")
    community: Community! @item(id: "adviser.community")
  }`;

/** Definitions by name, without descriptions and in one line. */
function written(sdl = SDL): string[] {
  const { definitions } = parse(writeRegisters('legal', parse(sdl)));
  return definitions.map((definition) =>
    print(definition)
      .replace(/"[^"\n]*[(（][^"\n]*"\n/g, '')
      .replace(/\s+/g, ' '),
  );
}

describe('what registers have in common, written as SDL', () => {
  it('has a look-up, a list, figures and changes for each', () => {
    const queries = written().filter((each) => each.startsWith('extend type Query'));

    expect(queries.map((each) => /\{[^{]*?(\w+)\(/.exec(each.replace(/"[^"]*"/g, ''))?.[1])).toEqual([
      'lawFirm',
      'lawFirms',
      'lawFirmFigures',
      'lawFirmChanges',
      'adviser',
      'advisers',
      'adviserFigures',
      'adviserChanges',
    ]);
  });

  it('guards what tells of an item that is not open, and nothing else', () => {
    const text = writeRegisters('legal', parse(SDL));

    expect(text.match(/^ {2}(\w+).*@reads\(items: \["adviser.licence"\]\)/gm)).toEqual([
      '  licence: [Licence!] @reads(items: ["adviser.licence"])',
      '  LICENCE @reads(items: ["adviser.licence"])',
    ]);
    expect(text.match(/@reads/g)).toHaveLength(2);
  });

  it('lists rows below what they refer to and below their community, derived from the reference', () => {
    const text = writeRegisters('legal', parse(SDL));

    expect(text).toContain('extend type LawFirm {\n  "Its advisers');
    expect(text).toContain('AdviserConnection @derived(from: ["adviser.firm"])');
    expect(text).toContain('AdviserConnection @derived(from: ["adviser.community"])');
  });

  it('tells figures apart by enums and months, and adds up what has a unit', () => {
    const text = writeRegisters('legal', parse(SDL));
    const values = (name: string) =>
      /\{([^}]*)\}/
        .exec(text.slice(text.indexOf(`enum ${name} `)))?.[1]
        ?.match(/^ {2}[A-Z_]+/gm)
        ?.map((each) => each.trim());

    expect(values('AdviserDimension')).toEqual(['REGION', 'LICENCE', 'MONTH_OF_SINCE']);
    expect(values('AdviserMeasure')).toEqual(['COUNT', 'SHARE', 'SUM_HOURS', 'AVERAGE_HOURS']);
    expect(values('AdviserOrder')).toEqual(['SINCE_ASC', 'SINCE_DESC']);
    expect(values('LawFirmDimension')).toEqual(['REGION']);
  });

  it('tells figures apart by a reference where the register says so, and by none that it does not filter by', () => {
    const apart = (field: string) => SDL.replace('order: ["since"]', `apart: ["${field}"], order: ["since"]`);
    const { definitions } = parse(writeRegisters('legal', parse(apart('firm'))));
    const dimensions = definitions.find((each) => 'name' in each && each.name.value === 'AdviserDimension');

    expect(print(dimensions ?? parse(SDL))).toMatch(/\bFIRM\b/);
    expect(() => writeRegisters('legal', parse(apart('community')))).toThrow(
      'Adviser @register(apart:) names community, which is no reference that it filters by.',
    );
  });

  it('speaks of days as days', () => {
    const text = writeRegisters('legal', parse(SDL));

    expect(text).toContain('"By first day: from one day to another (日期范围)."');
    expect(text).toContain('"By firm: one of these keys (筛选项)."');
  });

  it('leaves alone what the room has written by itself', () => {
    const own = `${SDL} type Query { lawFirms: [LawFirm!]! @structure }`;

    expect(writeRegisters('legal', parse(own))).not.toContain('  lawFirms(');
    expect(writeRegisters('legal', parse(SDL))).toContain('  lawFirms(');
  });

  it('keeps to those who may know where rows lie what tells that they are there', () => {
    const closed = SDL.replace(
      'community: Community! @item(id: "adviser.community")',
      'community: Community @item(id: "adviser.community", openness: ON_REQUEST)',
    );
    const line = (sdl: string, field: string) =>
      new RegExp(`${field}\\([\\s\\S]*?\\): (.*)`).exec(writeRegisters('legal', parse(sdl)))?.[1];
    const personal = closed.replace('ON_REQUEST)\n  }', 'ON_REQUEST, sensitivity: PERSONAL)\n  }');

    expect(line(SDL, '  advisers')).toBe('AdviserConnection');
    expect(line(closed, '  advisers')).toBe('AdviserConnection @derived(from: ["adviser.community"])');
    expect(line(closed, '  adviserChanges')).toBe('ChangePage @derived(from: ["adviser.community"])');
    expect(line(closed, '  adviserFigures')).toBe('FigureTable @aggregate(over: ["adviser.community"])');
    expect(line(personal, '  adviserFigures')).toBe('FigureTable @derived(from: ["adviser.community"])');
  });
});
