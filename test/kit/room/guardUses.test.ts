import { describe, expect, it } from '@jest/globals';
import { Uses } from '../../../kit/room/uses.ts';
import { GRIDS, MASKED, ask } from './homes.ts';

const lines = (uses: Uses) =>
  uses.lines(GRIDS).map(({ id, agreement, mode, rows }) => [id, agreement, mode, rows]);

describe('the guard notes', () => {
  it('what was told of which rows, under which agreement and how', async () => {
    const uses = new Uses();
    await ask('{ homes { name phone again: phone } }', MASKED, undefined, uses);

    expect(lines(uses)).toEqual([
      ['home.name', 'agreement-1', 'MASKED', 3],
      ['home.phone', 'agreement-1', 'MASKED', 3],
    ]);
    expect(uses.subjects()).toEqual(['Home 1', 'Home 2', 'Home 3']);
  });

  it('each item that a field is derived from', async () => {
    const uses = new Uses();
    await ask('{ home(id: "1") { card } }', {}, undefined, uses);

    expect(lines(uses)).toEqual([
      ['home.name', 'agreement-1', 'FULL', 1],
      ['home.phone', 'agreement-1', 'FULL', 1],
    ]);
  });

  it('a search', async () => {
    const uses = new Uses();
    await ask('{ homes(within: "445102", phone: "138") { id } }', {}, undefined, uses);

    expect(lines(uses)).toEqual([['home.phone', 'agreement-1', 'FULL', 0]]);
  });

  it('nothing where nothing but keys is asked for, or all is refused', async () => {
    const uses = new Uses();
    await ask('{ homes { id } }', {}, undefined, uses);
    await ask('{ homes { phone } }', { items: ['home.name'] }, undefined, uses);

    expect(uses.size).toBe(0);
  });

  it('nothing where nothing can be entered, and nothing that would have to be is told', async () => {
    const uses = new Uses({ closed: true });
    const { data, noted } = await ask('{ homes(within: "445102") { id name } }', {}, undefined, uses);

    expect(data).toEqual({ homes: ['1', '2', '3'].map((id) => ({ id, name: null })) });
    expect(noted).toEqual([['LEDGER_UNAVAILABLE', 'Home.name', 3]]);
    expect(uses.size).toBe(0);
  });
});
