import { composeServices } from '@apollo/composition';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';

const LINK = (names: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: [${names}])`;

/** A small shop: nothing of it knows anything of departments, items or sharing. */
const SUBGRAPHS = {
  products: {
    typeDefs: `${LINK('"@key", "@shareable"')}
      scalar Date
      type Query { product(id: ID!): Product everything: [Thing!]! broken: String }
      type Mutation { rename(id: ID!, name: String!): Product }
      interface Thing { id: ID! name: String! }
      type Product implements Thing @key(fields: "id") {
        id: ID! name: String! price: Int! weight: Int! made: Date @shareable maker: Maker @shareable
      }
      type Service implements Thing @key(fields: "id") { id: ID! name: String! hours: Int }
      type Maker @shareable { name: String! }`,
    resolvers: () => {
      const products = [
        {
          __typename: 'Product',
          id: 'p1',
          name: 'Kettle',
          price: 900,
          weight: 2,
          made: '2026-11-22T10:00:00Z',
        },
        { __typename: 'Product', id: 'p2', name: 'Anvil', price: 1200, weight: 80, made: null },
      ];
      const find = ({ id }: { id: string }) => products.find((product) => product.id === id) ?? null;
      return {
        Query: {
          product: (_: unknown, given: { id: string }) => find(given),
          everything: () => [...products, { __typename: 'Service', id: 's1', name: 'Repair', hours: 3 }],
          broken: () => {
            throw new Error('relation secret_table does not exist');
          },
        },
        Mutation: {
          rename: (_: unknown, { id, name }: { id: string; name: string }) => {
            const product = find({ id });
            return product && Object.assign(product, { name });
          },
        },
        Product: { __resolveReference: find, maker: () => ({ name: 'Smith' }) },
      };
    },
  },
  delivery: {
    typeDefs: `${LINK('"@key", "@shareable", "@external", "@requires"')}
      scalar Date
      type Product @key(fields: "id") {
        id: ID! weight: Int! @external price: Int! @external
        postage: Int! @requires(fields: "weight price")
        made: Date @shareable
      }`,
    resolvers: () => ({
      Product: {
        postage: ({ weight, price }: { weight: number; price: number }) => (price > 1000 ? 0 : weight * 10),
      },
    }),
  },
  reviews: {
    typeDefs: `${LINK('"@key", "@shareable"')}
      type Query { latest: [Review!]! }
      type Review @key(fields: "id") { id: ID! stars: Int! of: Product! }
      type Product @key(fields: "id") { id: ID! reviews(first: Int): [Review!]! maker: Maker @shareable }
      type Maker @shareable { name: String! }`,
    resolvers: () => {
      const reviews = [
        { id: 'r1', stars: 5, product: 'p1' },
        { id: 'r2', stars: 1, product: 'p2' },
        { id: 'r3', stars: 4, product: 'p1' },
      ];
      return {
        Query: { latest: () => reviews },
        Review: {
          __resolveReference: ({ id }: { id: string }) => reviews.find((review) => review.id === id),
          of: ({ product }: { product: string }) => ({ id: product }),
        },
        Product: {
          reviews: ({ id }: { id: string }) => reviews.filter(({ product }) => product === id),
          maker: () => ({ name: 'Smith' }),
        },
      };
    },
  },
} as const;

/** What reached a subgraph beside its questions. */
export interface Shop {
  readonly supergraph: string;
  /** The value of every `authorization` header that any subgraph got. */
  readonly authorizations: readonly (string | undefined)[];
  close(): Promise<void>;
}

/** Starts the shop's subgraphs, each a server of its own, and composes them with their addresses. */
export async function openShop(): Promise<Shop> {
  const authorizations: (string | undefined)[] = [];
  const open = await Promise.all(
    Object.entries(SUBGRAPHS).map(async ([name, { typeDefs, resolvers }]) => {
      const document = parse(typeDefs);
      const server = new ApolloServer({
        schema: buildSubgraphSchema({ typeDefs: document, resolvers: resolvers() }),
        stopOnTerminationSignals: false,
        plugins: [ApolloServerPluginInlineTraceDisabled()],
      });
      const { url } = await startStandaloneServer(server, {
        listen: { port: 0, host: '127.0.0.1' },
        context: async ({ req }) => {
          authorizations.push(req.headers.authorization);
          return {};
        },
      });
      return { name, url, typeDefs: document, server };
    }),
  );
  const { supergraphSdl, errors } = composeServices(open);
  if (supergraphSdl === undefined) throw new AggregateError(errors, 'The shop does not compose.');
  return {
    supergraph: supergraphSdl,
    authorizations,
    close: async () => void (await Promise.all(open.map(({ server }) => server.stop()))),
  };
}
