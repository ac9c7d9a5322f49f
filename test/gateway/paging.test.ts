import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestHouse, openTestHouse } from '../support/house.ts';
import { type AskedHouse, MODES, openIn } from '../support/modes.ts';
import { statementsDuring } from '../support/statements.ts';

/** 义兴社区's needs, the latest first, as the sample has them. */
const LATEST_FIRST = ['08', '10', '11', '07', '12', '05', '03', '02', '04', '06', '01', '09'].map(
  (nth) => `need-445102010018-${nth}`,
);

describe.each(MODES)('pages of needs, %s', (mode) => {
  let house: AskedHouse;
  beforeAll(async () => {
    house = await openIn(mode);
  });
  afterAll(() => house.close());

  const QUERY = `query ($first: Int, $after: String, $last: Int, $before: String) {
    community(code: "445102010018") {
      needs(first: $first, after: $after, last: $last, before: $before) {
        totalCount nodes { id } edges { cursor node { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }`;
  const page = async (given: object) => {
    const { data, errors } = await house.ask(QUERY, given);
    expect(errors).toBeUndefined();
    const { nodes, edges, pageInfo, totalCount } = data.community.needs;
    const ids = (nodes as { id: string }[]).map(({ id }) => id);
    expect(edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(ids);
    return { ids, pageInfo, totalCount };
  };

  it('walked forwards have each need once', async () => {
    const walked: string[][] = [];
    let after: string | null = null;
    do {
      const { ids, pageInfo, totalCount } = await page({ first: 5, after });
      expect(totalCount).toBe(12);
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      walked.push(ids);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);

    expect(walked.map(({ length }) => length)).toEqual([5, 5, 2]);
    expect(walked.flat()).toEqual(LATEST_FIRST);
  });

  it('walked backwards have each need once', async () => {
    const walked: string[][] = [];
    let before: string | null = null;
    do {
      const { ids, pageInfo, totalCount } = await page({ last: 5, before });
      expect(totalCount).toBe(12);
      expect(pageInfo.hasNextPage).toBe(before !== null);
      walked.unshift(ids);
      before = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
    } while (before !== null);

    expect(walked.map(({ length }) => length)).toEqual([2, 5, 5]);
    expect(walked.flat()).toEqual(LATEST_FIRST);
  });

  it('end just before a cursor', async () => {
    const { pageInfo } = await page({ first: 6 });
    const { ids } = await page({ last: 2, before: pageInfo.endCursor });

    expect(ids).toEqual(['need-445102010018-07', 'need-445102010018-12']);
  });

  it('may be empty', async () => {
    expect(await page({ first: 0 })).toEqual({
      ids: [],
      totalCount: 12,
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  const CURSOR_OF_COMMUNITIES = Buffer.from('["445102007002"]').toString('base64url');
  it.each([
    [
      'both ends at once',
      { first: 1, last: 1 },
      'Ask for the first or for the last of a list, not for both at once: leave out one of the two.',
    ],
    [
      'a thousand at once',
      { first: 1000 },
      'A page has 0 to 200 rows: ask for at most 200 and go on from its endCursor.',
    ],
    [
      'fewer than none',
      { last: -1 },
      'A page has 0 to 200 rows: ask for at most 200 and go on from its endCursor.',
    ],
    [
      "another list's cursor",
      { first: 1, after: CURSOR_OF_COMMUNITIES },
      'This cursor is not of this list: send a cursor that the same list has answered.',
    ],
    [
      'a cursor of more parts',
      { first: 1, after: Buffer.from('["2026-05-08","need-445102010018-05","x"]').toString('base64url') },
      'This cursor is not of this list: send a cursor that the same list has answered.',
    ],
    [
      'no cursor at all',
      { first: 1, after: "'; DROP TABLE need; --" },
      'This cursor is not of this list: send a cursor that the same list has answered.',
    ],
  ])('of %s are refused with what to do', async (_, given, message) => {
    const { status, data, errors } = await house.ask(QUERY, given);

    expect([status, data]).toEqual([200, { community: { needs: null } }]);
    expect(errors).toEqual([
      {
        message,
        path: ['community', 'needs'],
        extensions: { code: 'BAD_USER_INPUT', department: 'volunteer' },
      },
    ]);
  });
});

describe.each(MODES)('values that cannot be, %s', (mode) => {
  let house: AskedHouse;
  beforeAll(async () => {
    house = await openIn(mode);
  });
  afterAll(() => house.close());

  it('a region code that is none', async () => {
    const { errors } = await house.ask(
      'query ($code: ID!) { servicePosts(within: $code) { nodes { id } } }',
      {
        code: '44',
      },
    );

    expect(errors).toEqual([
      {
        message:
          '"44" is no region code: a code has 6, 9 or 12 digits, for example 441400, 441402001 or 441402001003.',
        path: ['servicePosts'],
        extensions: { code: 'BAD_USER_INPUT', department: 'volunteer' },
      },
    ]);
  });

  it('a day that does not exist', async () => {
    const SENTENCE = 'A day is written YYYY-MM-DD, for example 2026-03-01.';
    const literal = await house.ask(
      '{ region(code: "445102") { legalAdviserCoverage(on: "2026-02-30") { covered } } }',
    );
    const variable = await house.ask(
      'query ($on: Date) { region(code: "445102") { legalAdviserCoverage(on: $on) { covered } } }',
      { on: '2026-02-30' },
    );

    expect([literal.status, variable.status]).toEqual([400, 400]);
    expect(literal.errors?.[0]?.message).toBe(SENTENCE);
    expect(variable.errors?.[0]).toMatchObject({
      message: `Variable "$on" got invalid value "2026-02-30"; ${SENTENCE}`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('a day that does exist is answered', async () => {
    const { data, errors } = await house.ask(
      'query ($on: Date) { region(code: "445102") { legalAdviserCoverage(on: $on) { communities covered } } }',
      { on: '2023-12-31' },
    );

    expect(errors).toBeUndefined();
    expect(data.region.legalAdviserCoverage).toEqual({ communities: 179, covered: 0 });
  });
});

describe('totals', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  it('are counted only for whoever asks', async () => {
    const needs = (field: string) =>
      house.ask(`{ community(code: "445102010018") { needs(first: 3) { nodes { id } ${field} } } }`);

    const counted = await statementsDuring(() => needs('totalCount'));
    const uncounted = await statementsDuring(() => needs(''));

    expect([counted['volunteer'], uncounted['volunteer']]).toEqual([4, 3]);
  });
});
