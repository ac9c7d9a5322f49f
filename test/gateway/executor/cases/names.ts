import type { Case } from './case.ts';
import { shop } from './shop.ts';

export const NAMES: readonly Case[] = [
  {
    name: 'aliases that every object inherits, with conditions and a fragment that repeats them',
    subgraphs: shop('postage: Int @requires(fields: "price")', { postage: () => 1 }),
    query: `query ($with: Boolean!) { products { constructor: id toString: postage ...again __proto__: price }
      hasOwnProperty: products @include(if: $with) { id } }
      fragment again on Product { constructor: id postage @skip(if: $with) }`,
    variables: { with: false },
    answer: JSON.parse(
      `{"data":{"products":[{"constructor":"p1","toString":1,"postage":1,"__proto__":10},
        {"constructor":"p2","toString":1,"postage":1,"__proto__":20}]}}`,
    ) as unknown,
  },
  {
    name: 'an alias that is the name of a key',
    subgraphs: shop('postage: Int @requires(fields: "price")', { postage: ({ price }) => Number(price) / 2 }),
    query: '{ products { id: postage price } }',
    answer: {
      data: {
        products: [
          { id: 5, price: 10 },
          { id: 10, price: 20 },
        ],
      },
    },
  },
];
