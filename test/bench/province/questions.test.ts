import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { listsOf, pagesOf, questionsOf } from '../../../bench/province/questions.ts';

const SCHEMA = buildSchema(`
  type Query {
    lawFirm(id: ID!): LawFirm
    lawFirms(within: ID, filter: LawFirmFilter, orderBy: LawFirmOrder, first: Int): LawFirmConnection!
    lawFirmFigures(within: ID, by: [LawFirmDimension!]): FigureTable!
    trainings(within: ID!, orderBy: TrainingOrder, first: Int): TrainingConnection!
    gaps(within: ID, first: Int): RegionConnection
    region(code: ID!): Region
    "Lies nowhere, so it is no list of rows."
    concepts(first: Int): RegionConnection
  }
  type Region { code: ID! }
  type LawFirm { id: ID! kinds: [Kind!]! region: Region! advisers(first: Int): LawFirmConnection! share(of: String!): Float }
  type LawFirmConnection { nodes: [LawFirm!]! totalCount: Int! }
  type RegionConnection { nodes: [Region!]! totalCount: Int! }
  type Training { id: ID! }
  type TrainingConnection { nodes: [Training!]! totalCount: Int! }
  type FigureTable { total: Figure! cells: [FigureCell!]! }
  type FigureCell { figure: Figure! }
  type Figure { value: Float }
  input LawFirmFilter { text: String }
  enum Kind { A }
  enum LawFirmOrder { NAME_ASC NAME_DESC }
  enum TrainingOrder { HELD_ON_DESC }
  enum LawFirmDimension { REGION }
`);

const AT = {
  community: '440103011104',
  county: '440103',
  province: '440000',
  rare: '西湾',
  frequent: '示例',
};

describe("the bench's questions", () => {
  const lists = listsOf(SCHEMA);

  it('are about every list that the schema shows, with what a row holds by itself', () => {
    expect(lists).toEqual([
      {
        name: 'lawFirms',
        leaves: 'id kinds',
        place: 'region { code }',
        orders: ['NAME_ASC', 'NAME_DESC'],
        everywhere: true,
        searchable: true,
        figures: 'lawFirmFigures',
        below: ['advisers'],
      },
      {
        name: 'trainings',
        leaves: 'id',
        place: null,
        orders: ['HELD_ON_DESC'],
        everywhere: false,
        searchable: false,
        figures: null,
        below: [],
      },
      {
        name: 'gaps',
        leaves: 'code',
        place: null,
        orders: [],
        everywhere: true,
        searchable: false,
        figures: null,
        below: [],
      },
    ]);
  });

  it('fit the schema', () => {
    const queries = lists.flatMap((list) => [
      ...questionsOf(list, AT).map(({ question }) => question.query),
      ...pagesOf(list, AT),
    ]);
    expect(queries.flatMap((query) => validate(SCHEMA, parse(query)))).toEqual([]);
    // A community, a county, the province and its total, of three lists; and of the one that can be searched, two texts and figures.
    // Plans: each order of three places and, where that can be asked, of everything; two texts; and one list below its rows.
    expect(queries).toHaveLength(3 * 4 + 3 + (2 * 4 + 2 + 1) + 3 + 4);
  });
});
