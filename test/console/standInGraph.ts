import { ApolloServer } from '@apollo/server';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';

const typeDefs = `#graphql
  "地区"
  type Region { code: ID!, name: String!, level: Int! }
  "党群服务中心"
  type ServiceCentre { name: String!, kind: String!, address: String!, openingHours: String }
  type Firm { name: String! }
  type Adviser { name: String!, phone: String, firm: Firm! }
  type Appointment { since: String!, adviser: Adviser! }
  "社区"
  type Community {
    code: ID!
    name: String!
    parents: [Region!]!
    serviceCentres: [ServiceCentre!]!
    legalAdviser: Appointment
  }
  type Query {
    "一个社区，按区划代码查询。"
    community(code: ID!): Community
  }
`;

const yixing = {
  code: '445102010018',
  name: '义兴社区',
  parents: [
    { code: '445100000000', name: '潮州市', level: 4 },
    { code: '445102000000', name: '湘桥区', level: 6 },
  ],
  serviceCentres: [
    { name: '义兴社区党群服务中心', kind: 'COMMUNITY', address: '义安路 18 号', openingHours: '08:30–17:30' },
  ],
  legalAdviser: {
    since: '2025-03-01',
    adviser: { name: '陈律师', phone: '138****0000', firm: { name: '韩江律师事务所' } },
  },
};

/** A real GraphQL endpoint that knows one community: enough for a page that only needs somebody to ask. */
export function standInGraph(app: FastifyInstance): ApolloServer {
  return new ApolloServer({
    typeDefs,
    resolvers: {
      Query: {
        community: (_: unknown, { code }: { code: string }) => (code === yixing.code ? yixing : null),
      },
    },
    introspection: true,
    plugins: [fastifyApolloDrainPlugin(app)],
  });
}
