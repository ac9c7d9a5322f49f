import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../../kit/decision/agreement.ts';
import { MASKED, ask } from './homes.ts';

describe('what is sensitive', () => {
  const FULL = { mode: 'FULL' } as const;
  const entities = (...ids: string[]) =>
    `{ _entities(representations: [${ids.map((id) => `{ __typename: "Home", id: "${id}" }`).join(' ')}]) {
      ... on Home { id care }
    } }`;

  it('is told of one subject, however often it is asked about', async () => {
    const { data, noted } = await ask('{ home(id: "1") { care } again: home(id: "1") { care } }', FULL);

    expect(data).toEqual({ home: { care: 'a nurse each day' }, again: { care: 'a nurse each day' } });
    expect(noted).toEqual([]);
    expect(await ask(entities('1', '1'), FULL)).toMatchObject({
      data: {
        _entities: [
          { id: '1', care: 'a nurse each day' },
          { id: '1', care: 'a nurse each day' },
        ],
      },
      noted: [],
    });
  });

  it('is told of no other in the same request', async () => {
    const { data, noted } = await ask('{ home(id: "1") { care } other: home(id: "2") { care } }', FULL);

    expect(data).toEqual({ home: { care: 'a nurse each day' }, other: { care: null } });
    expect(noted).toEqual([['ONE_SUBJECT', 'Home.care', 1]]);
  });

  it('of several entities is told of none', async () => {
    const { data, noted } = await ask(entities('1', '2'), FULL);

    expect(data).toEqual({
      _entities: [
        { id: '1', care: null },
        { id: '2', care: null },
      ],
    });
    expect(noted).toEqual([['ONE_SUBJECT', 'Home.care', 2]]);
  });

  it.each([
    ['in a list', '{ homes { care } }', 'Home.care', 3],
    ['by a filter', '{ homes(care: "a nurse each day") { id } }', 'Query.homes', 1],
    ['as a count', '{ caredFor }', 'Query.caredFor', 1],
  ])('is not told %s', async (_, source, coordinate, rows) => {
    expect((await ask(source, FULL)).noted).toEqual([['ONE_SUBJECT', coordinate, rows]]);
  });

  it('is not told without a case, nor masked, and that it is known is not told either', async () => {
    const refused = async (
      id: string,
      ...[of, declaration]: [Partial<Agreement>, { purpose: string; case: string }?]
    ) => (await ask(`{ home(id: "${id}") { care } }`, of, declaration)) as unknown;
    const none = { data: { home: { care: null } } };

    const withoutCase = { purpose: 'home-visits', case: '' };
    expect(await refused('1', FULL, withoutCase)).toEqual({
      ...none,
      noted: [['CASE_REQUIRED', 'Home.care', 1]],
    });
    expect(await refused('3', FULL, withoutCase)).toEqual(await refused('1', FULL, withoutCase));
    expect(await refused('1', MASKED)).toEqual({ ...none, noted: [['FULL_REQUIRED', 'Home.care', 1]] });
    expect(await refused('3', MASKED)).toEqual(await refused('1', MASKED));
  });
});
