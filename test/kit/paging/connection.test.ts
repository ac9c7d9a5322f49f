import { expect, it } from '@jest/globals';
import { connection } from '../../../kit/paging/connection.ts';
import { type PageRequest, writeCursor } from '../../../kit/paging/request.ts';

const placed = (...names: string[]) => names.map((node) => ({ node, position: [node] }));
const total = () => Promise.resolve(9);
const request = (over: Partial<PageRequest>): PageRequest => ({
  size: 2,
  fromEnd: false,
  after: null,
  before: null,
  ...over,
});

it('says that more follows, and where the page begins and ends', () => {
  const page = connection(request({}), placed('a', 'b'), true, total);

  expect(page.nodes).toEqual(['a', 'b']);
  expect(page.pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: writeCursor(['a']),
    endCursor: writeCursor(['b']),
  });
});

it('that is taken from the end has more before it, and what it was taken before after it', () => {
  const page = connection(request({ fromEnd: true, before: ['d'] }), placed('b', 'c'), true, total);

  expect(page.nodes).toEqual(['b', 'c']);
  expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
});

it('has no cursors where there are no rows', () => {
  const page = connection(request({ after: ['z'] }), [], false, total);

  expect(page.pageInfo).toEqual({
    hasNextPage: false,
    hasPreviousPage: true,
    startCursor: null,
    endCursor: null,
  });
});
