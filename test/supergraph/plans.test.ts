import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLSchema, Kind, buildASTSchema, parse } from 'graphql';
import { recordPages } from '../../bench/province/plans.ts';
import { listsOf, pagesOf } from '../../bench/province/questions.ts';
import { type TestHouse, openTestHouse } from '../support/house.ts';

const SUPERGRAPH = buildASTSchema(
  parse(readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8')),
  { assumeValid: true },
);

/** The largest city of the sample, where the planner has most to lose, and a community with rows of most lists. */
const AT = {
  province: '441400',
  county: '441403',
  community: '445102010018',
  rare: '义兴',
  frequent: '社区',
};

/** What another department keeps than the one that its room belongs to. */
const OTHER_KEEPERS = [
  ['data-steward', 'CIVIL_AFFAIRS-441400'],
  ['data-steward', 'CIVIL_AFFAIRS-445102'],
] as const;

const LISTS = listsOf(SUPERGRAPH).map((list) => ({
  name: list.name,
  room: roomOf(SUPERGRAPH, list.name),
  pages: pagesOf(list, AT),
}));

/** One process alone, in which every statement that is sent can be heard. */
describe('no list reads a large table from end to end, in one process', () => {
  let house: TestHouse;
  let recorder: ReturnType<typeof recordPages>;

  beforeAll(async () => {
    recorder = recordPages(1_000);
    house = await openTestHouse();
  });
  afterAll(async () => {
    await recorder.close();
    await house.close();
  });

  /** The plans of the first who may ask; what is not open answers its own source alone, and some of it nobody as a whole. */
  const plansOf = async (room: string, query: string) => {
    const askers = [['coordination-centre'], [`${room}-system`], ...OTHER_KEEPERS] as const;
    for (const [client, department] of askers) {
      const { errors } = await house.as(client, department ? { department } : {}).ask(query);
      if (errors?.some(({ extensions }) => extensions['code'] === 'BAD_USER_INPUT'))
        throw new Error(errors[0]?.message);
      const plans = await recorder.read();
      if (plans.pages > 0) return plans;
    }
    return null;
  };

  it('among them those that no register makes', () => {
    expect(LISTS.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['vacantGrids', 'communities', 'serviceCentreGaps', 'departments']),
    );
  });

  it.each(LISTS)(
    '$name, in any order, anywhere, with a text or without, and the lists below its rows',
    async ({ room, pages }) => {
      const scanned: string[] = [];
      const unread: string[] = [];
      for (const query of pages) {
        const plans = await plansOf(room, query);
        if (plans === null) unread.push(query);
        else scanned.push(...plans.scanned.map((table) => `${table} for ${query}`));
      }
      expect(scanned).toEqual([]);
      expect(unread.filter((query) => query.includes('within:'))).toEqual([]);
    },
    60_000,
  );
});

/** Which room answers a field of Query, as the supergraph has it. */
function roomOf(schema: GraphQLSchema, field: string): string {
  const { directives = [] } = schema.getQueryType()?.getFields()[field]?.astNode ?? {};
  const graph = directives
    .find(({ name }) => name.value === 'join__field')
    ?.arguments?.find(({ name }) => name.value === 'graph')?.value;
  return graph?.kind === Kind.ENUM ? graph.value.toLowerCase() : '';
}
