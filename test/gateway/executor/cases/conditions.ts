import type { Case } from './case.ts';
import { shop } from './shop.ts';

const SENT = shop('postage: Int @requires(fields: "price")', { postage: ({ price }) => Number(price) / 2 });
const QUERY = `query ($all: Boolean!, $plain: Boolean = false, $sent: Boolean!) {
    products @include(if: $all) { id ... @skip(if: $plain) { price ...Sent @include(if: $sent) } } }
  fragment Sent on Product { postage @skip(if: $plain) }`;

export const CONDITIONS: readonly Case[] = [
  {
    name: 'nothing that is asked, by conditions that are constants',
    subgraphs: shop('postage: Int!', { postage: () => 1 }),
    query: '{ one: products @include(if: true) @skip(if: true) { id } }',
    answer: { data: {} },
  },
  {
    name: 'everything that variables could have left out',
    subgraphs: SENT,
    query: QUERY,
    variables: { all: true, sent: true },
    answer: {
      data: {
        products: [
          { id: 'p1', price: 10, postage: 5 },
          { id: 'p2', price: 20, postage: 10 },
        ],
      },
    },
    asks: ['products', 'postage'],
  },
  {
    name: 'fields that a fragment includes and the fields around it skip',
    subgraphs: SENT,
    query: QUERY,
    variables: { all: true, plain: true, sent: true },
    answer: { data: { products: [{ id: 'p1' }, { id: 'p2' }] } },
    asks: ['products'],
  },
  {
    name: 'a fragment that is not included',
    subgraphs: SENT,
    query: QUERY,
    variables: { all: true, sent: false },
    answer: {
      data: {
        products: [
          { id: 'p1', price: 10 },
          { id: 'p2', price: 20 },
        ],
      },
    },
    asks: ['products'],
  },
  {
    name: 'nothing that is asked, by a variable',
    subgraphs: SENT,
    query: QUERY,
    variables: { all: false, sent: true },
    answer: { data: {} },
    asks: [],
  },
];
