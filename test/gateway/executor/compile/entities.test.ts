import { expect, it } from '@jest/globals';
import { openNativePlanner } from '../../../../gateway/executor/planners/nativeInProcess.ts';
import { smallHouse } from '../house.ts';
import type { Row } from '../cases/shop.ts';

it('one entity at two places of one fetch may become something else at each of them', async () => {
  const house = await smallHouse(
    {
      things: {
        sdl: `type Query { one: Thing other: Thing } type Thing @key(fields: "id") { id: ID! }`,
        resolvers: { Query: { one: () => ({ id: 't1' }), other: () => ({ id: 't1' }) } },
      },
      makers: {
        sdl: `type Thing @key(fields: "id") { id: ID! maker: Maker } type Maker @key(fields: "id") { id: ID! }`,
        resolvers: { Thing: { __resolveReference: (row: Row) => row, maker: () => ({ id: 'm1' }) } },
      },
      prices: {
        sdl: 'type Maker @key(fields: "id") { id: ID! price(in: String): String }',
        resolvers: {
          Maker: {
            __resolveReference: (row: Row) => row,
            price: (_: Row, { in: currency = 'CNY' }: Row) => `5 ${String(currency)}`,
          },
        },
      },
    },
    (supergraph) => [openNativePlanner(supergraph)],
  );
  try {
    expect(
      await house.ask(
        '{ one { maker { cost: price(in: "USD") } } other { maker { cost: price(in: "EUR") } } }',
      ),
    ).toEqual({ data: { one: { maker: { cost: '5 USD' } }, other: { maker: { cost: '5 EUR' } } } });
    const [makers, ...others] = house.asked.filter(({ subgraph }) => subgraph === 'makers');
    expect([makers?.query.match(/_entities/g), others]).toEqual([['_entities'], []]);
  } finally {
    await house.close();
  }
});
