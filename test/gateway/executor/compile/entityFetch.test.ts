import { expect, it } from '@jest/globals';
import { openNativePlanner } from '../../../../gateway/executor/planners/nativeInProcess.ts';
import { smallHouse } from '../house.ts';
import type { Row } from '../cases/shop.ts';

const TYPES = ['Book', 'Film', 'Song'];
const each = (line: (type: string) => string) => TYPES.map(line).join(' ');

/** Asks for prices of three kinds of things, of which those with one id have none. */
async function askPrices({ failing, price = 'Int' }: { failing: string; price?: string }) {
  const house = await smallHouse(
    {
      things: {
        sdl: `type Query { book: Book film: Film songs: [Song] }
          ${each((type) => `type ${type} @key(fields: "id") { id: ID! }`)}`,
        resolvers: {
          Query: {
            book: () => ({ id: 'b' }),
            film: () => ({ id: 'f' }),
            songs: () => [{ id: 's1' }, { id: 's2' }, { id: 's3' }, { id: 's2' }],
          },
        },
      },
      prices: {
        sdl: each((type) => `type ${type} @key(fields: "id") { id: ID! price: ${price} }`),
        resolvers: Object.fromEntries(
          TYPES.map((type) => [
            type,
            {
              __resolveReference: (row: Row) => row,
              price: ({ id }: Row) => {
                if (id === failing) throw new Error('No price.');
                return 5;
              },
            },
          ]),
        ),
      },
    },
    (supergraph) => [openNativePlanner(supergraph)],
  );
  try {
    const answer = await house.ask('{ book { price } film { cost: price } all: songs { cost: price } }');
    const requests = house.asked.filter(({ subgraph }) => subgraph === 'prices');
    return { answer, lookups: requests.map(({ query }) => query.match(/_entities/g)?.length) };
  } finally {
    await house.close();
  }
}

const noPrice = (...path: (string | number)[]) => ({
  message: 'No price.',
  path,
  extensions: { subgraph: 'prices' },
});
const ALL = [{ cost: 5 }, { cost: 5 }, { cost: 5 }, { cost: 5 }];

it.each([
  ['b', { book: { price: null }, film: { cost: 5 }, all: ALL }, [noPrice('book', 'price')]],
  ['f', { book: { price: 5 }, film: { cost: null }, all: ALL }, [noPrice('film', 'cost')]],
  [
    's2',
    {
      book: { price: 5 },
      film: { cost: 5 },
      all: [{ cost: 5 }, { cost: null }, { cost: 5 }, { cost: null }],
    },
    [noPrice('all', 1, 'cost'), noPrice('all', 3, 'cost')],
  ],
])(
  'an error in any of three lookups of one request is told at its own places: %s',
  async (failing, data, errors) => {
    const { answer, lookups } = await askPrices({ failing });

    expect(lookups).toEqual([3]);
    expect(answer).toEqual({ data, errors });
  },
);

it('an entity that is null for its error is so at its own places, and told once', async () => {
  const { answer } = await askPrices({ failing: 's2', price: 'Int!' });

  expect(answer).toEqual({
    data: { book: { price: 5 }, film: { cost: 5 }, all: [{ cost: 5 }, null, { cost: 5 }, null] },
    errors: [noPrice('all', 1, 'cost'), noPrice('all', 3, 'cost')],
  });
});
