import { describe, expect, it } from '@jest/globals';
import { MASKED, ask } from './homes.ts';

describe('a masked value', () => {
  it('leaves its resolver masked, at once or later, and in a list of texts', async () => {
    const { data, noted } = await ask('{ home(id: "1") { name later phone phones note } }', MASKED);

    expect(noted).toEqual([]);
    expect(data).toEqual({
      home: {
        name: '张*',
        later: '欧阳*',
        phone: '138****0000',
        phones: ['138****0000', '139****1111'],
        note: '****',
      },
    });
  });

  it('is masked in every row of a list, under every alias, and of every entity', async () => {
    const { data, noted } = await ask(
      `{
        homes { clear: phone ...More }
        _entities(representations: [{ __typename: "Home", id: "2", phone: "1" }, { __typename: "Home", id: "3" }]) {
          ...More
        }
      }
      fragment More on Home { phone }`,
      MASKED,
    );

    expect(noted).toEqual([]);
    expect(data).toEqual({
      homes: [
        { clear: '138****0000', phone: '138****0000' },
        { clear: '138****0000', phone: '138****0000' },
        { clear: null, phone: null },
      ],
      _entities: [{ phone: '138****0000' }, { phone: null }],
    });
  });

  it('is not to be had by what has no mask: another kind, something derived, a filter', async () => {
    const { data, noted } = await ask(
      '{ home(id: "1") { floor card } homes(within: "445102", phone: "13800000000") { id } all: homes { id } }',
      MASKED,
    );

    expect(data).toEqual({
      home: { floor: null, card: null },
      homes: null,
      all: [{ id: '1' }, { id: '2' }, { id: '3' }],
    });
    expect(noted).toEqual([
      ['FULL_REQUIRED', 'Home.floor', 1],
      ['FULL_REQUIRED', 'Home.card', 1],
      ['FULL_REQUIRED', 'Query.homes', 1],
    ]);
  });

  it('is clear under an agreement in full, and is not told where it may be compared only', async () => {
    const FIELDS = '{ home(id: "1") { name floor card } }';

    const full = await ask(FIELDS, { mode: 'FULL' });
    expect(full).toEqual({ data: { home: { name: '张三', floor: 3, card: '张三 13800000000' } }, noted: [] });
    const verify = await ask(FIELDS, { mode: 'VERIFY' });
    expect(verify.data).toEqual({ home: { name: null, floor: null, card: null } });
    expect(verify.noted.map(([code]) => code)).toEqual(['VERIFY_ONLY', 'VERIFY_ONLY', 'VERIFY_ONLY']);
  });
});
