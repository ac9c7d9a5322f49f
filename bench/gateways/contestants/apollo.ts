/** Apollo's server and gateway: `apollo.ts SUPERGRAPH [undici]`, stock or with a data source over undici. */
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { forbidReports } from '../../../kit/http/unreported.ts';
import { UndiciSource } from './apollo/undiciSource.ts';
import { OPTIONS, contend, supergraphSdl } from './contend.ts';

forbidReports();
const overUndici = OPTIONS.includes('undici');
const gateway = new ApolloGateway({
  supergraphSdl: supergraphSdl(),
  buildService: ({ url = '' }) => (overUndici ? new UndiciSource(url) : new RemoteGraphQLDataSource({ url })),
});
const server = new ApolloServer({ gateway, stopOnTerminationSignals: false });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
contend(url);
