import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SELECTION } from '../support/card.ts';
import { type TestHouse, openTestHouse } from '../support/house.ts';

const NESTED = `{ communities(within: "000000", first: 200) { nodes { parents { communities(first: 200) { nodes {
  parents { communities(first: 200) { nodes { code } } } } } } } } }`;

describe('a question that asks for more than any machine holds', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  it.each([
    ['lists inside lists', NESTED, {}],
    ['the same through a fragment', `query { ...Q } fragment Q on Query ${NESTED}`, {}],
    ['page sizes in variables', `query ($n: Int) ${NESTED.replaceAll('200', '$n')}`, { n: 200 }],
    ['page sizes in defaults', `query ($n: Int = 200) ${NESTED.replaceAll('200', '$n')}`, {}],
  ])('is refused with %s, before anything is fetched', async (_, query, variables) => {
    const { status, data, errors } = await house.ask(query, variables);

    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors?.map(({ message, extensions }) => [message, extensions['code']])).toEqual([
      [expect.stringContaining('ask for shorter pages'), 'BAD_USER_INPUT'],
    ]);
  });

  it('is refused when it nests without end, at a subgraph reached directly, too', async () => {
    const deep = `{ region(code: "440000") { ${'parent { '.repeat(30)} code ${'} '.repeat(30)} } }`;

    for (const at of ['/graphql', '/subgraphs/grid']) {
      const { status, errors } = await house.ask(deep, {}, { at });
      expect(status).toBe(400);
      expect(errors?.[0]?.message).toContain('more than 20 levels deep');
    }
  });

  it('is not the card of two hundred communities', async () => {
    const { status } = await house.ask(
      `{ communities(within: "441400", first: 200) { nodes ${SELECTION} } }`,
    );

    expect(status).toBe(200);
  });

  it.each([
    ['a variable', 'query ($code: ID!) { community(code: $code) { name } }', { code: 'a\u0000' }],
    ['the text', '{ community(code: "a\\u0000") { name } }', {}],
  ])('with a character that no store holds, in %s, is told so', async (_, query, variables) => {
    const { status, errors } = await house.ask(query, variables);

    expect(status).toBe(400);
    expect(errors?.[0]?.message).toBe('Leave the character U+0000 out of every value.');
  });
});
