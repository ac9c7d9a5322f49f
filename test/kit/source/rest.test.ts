import { describe, expect, it, jest } from '@jest/globals';
import type { ListOperation, RestFile } from '../../../kit/source/file.ts';
import { readDescription } from '../../../kit/source/openapi.ts';
import { openRest } from '../../../kit/source/rest.ts';

const NOW = new Date('2026-11-20T04:00:00Z');
const reading = { limit: 500, signal: new AbortController().signal };

/** A system that answers from a list of answers, and what it was asked. */
function system(list: Partial<ListOperation>, answers: object[], since: object = {}) {
  const asked: string[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (url) => {
    asked.push((url as URL).search);
    return Response.json(answers.shift());
  });
  const parameters = ['from', 'pageNum', 'pageSize'].map((name) => ({
    name,
    in: 'query',
    schema:
      name === 'from'
        ? { type: 'string', ...since }
        : { type: 'integer', maximum: name === 'pageSize' ? 2 : 10_000 },
  }));
  const schema = { type: 'object', properties: { rows: { type: 'array', items: { type: 'object' } } } };
  const description = readDescription(
    JSON.stringify({
      openapi: '3.1.0',
      paths: {
        '/firms': {
          get: {
            operationId: 'list',
            parameters,
            responses: { 200: { content: { 'application/json': { schema } } } },
          },
        },
      },
    }),
  );
  const file: RestFile = {
    kind: 'rest',
    system: '示例系统',
    regions: ['445100'],
    every: 60,
    page: 500,
    overlap: 60,
    deadline: 5,
    vanish: 0.5,
    adopt: false,
    document: '',
    megabytes: 1,
    registers: {
      LawFirm: {
        key: { from: 'id', prefix: '' },
        updatedAt: 'at',
        fields: {},
        list: { operation: 'list', query: { city: '445100' }, rows: 'rows', ...list },
      },
    },
  };
  const source = openRest({
    file,
    description,
    server: 'https://department.invalid',
    token: null,
    now: () => NOW,
  });
  return {
    source,
    asked: asked,
    changes: async (cursor: string | null) => source.changes('LawFirm', cursor, reading),
  };
}

const row = (id: number, at = '2026-11-01 08:00:00') => ({ id, at });

describe("lists of a department's system that", () => {
  it('count their pages are read until the last one, in the size that the document allows', async () => {
    const { asked, changes } = system({ page: 'pageNum', limit: 'pageSize', since: 'from' }, [
      { rows: [row(1), row(2)] },
      { rows: [row(3, '2026-11-02 09:00:00')] },
      { rows: [] },
    ]);
    const first = await changes(null);
    const second = await changes(first.cursor);
    expect([first.more, second.more]).toEqual([true, false]);
    await changes(second.cursor);
    // The next reading begins a minute before the latest change, on China's clock.
    expect(asked).toEqual([
      '?city=445100&pageSize=2&pageNum=1',
      '?city=445100&pageSize=2&pageNum=2',
      '?city=445100&pageSize=2&pageNum=1&from=2026-11-02+08%3A59%3A00',
    ]);
  });

  it('say how many rows there are are read until all have come, however short a page is', async () => {
    const { changes } = system({ page: 'pageNum', limit: 'pageSize', total: 'total' }, [
      { rows: [row(1)], total: 2 },
      { rows: [row(2)], total: 2 },
    ]);
    const first = await changes(null);
    expect(first.more).toBe(true);
    expect((await changes(first.cursor)).more).toBe(false);
  });

  it('take a day or a moment are asked in that form', async () => {
    const day = system({ since: 'from' }, [{ rows: [row(1, '2026-11-02 00:00:30')] }, { rows: [] }], {
      format: 'date',
    });
    await day.changes((await day.changes(null)).cursor);
    expect(day.asked[1]).toBe('?city=445100&from=2026-11-01');
    const moment = system({ since: 'from' }, [{ rows: [row(1)] }, { rows: [] }], { format: 'date-time' });
    await moment.changes((await moment.changes(null)).cursor);
    expect(moment.asked[1]).toBe('?city=445100&from=2026-10-31T23%3A59%3A00.000Z');
  });

  it('have a row from the future are read on from now', async () => {
    const { asked, changes } = system(
      { since: 'from' },
      [{ rows: [row(1, '2999-01-01 00:00:00')] }, { rows: [] }],
      { format: 'date-time' },
    );
    await changes((await changes(null)).cursor);
    expect(asked[1]).toBe('?city=445100&from=2026-11-20T03%3A59%3A00.000Z');
  });

  it('answer with the same cursor for ever are given up', async () => {
    const { changes } = system({ cursor: 'pageNum', next: 'next' }, [
      { rows: [row(1)], next: 'a' },
      { rows: [row(1)], next: 'a' },
    ]);
    const { cursor } = await changes(null);
    await expect(changes(cursor)).rejects.toThrow('list answers again and again with the same cursor.');
  });

  it('have forgotten a cursor are read from its beginning', async () => {
    const { asked, changes } = system({ cursor: 'pageNum', next: 'next' }, [{ rows: [row(1)], next: 'a' }]);
    const { cursor } = await changes(null);
    jest.mocked(fetch).mockImplementationOnce(async () => new Response('', { status: 410 }));
    jest.mocked(fetch).mockImplementationOnce(async (url) => {
      asked.push((url as URL).search);
      return Response.json({ rows: [row(1), row(2)] });
    });
    expect((await changes(cursor)).rows).toHaveLength(2);
    expect(asked.at(-1)).toBe('?city=445100');
  });
});
