/**
 * Hive Gateway: `hive.ts SUPERGRAPH js|rust [dedup]`, planned in JavaScript or in Rust. Its packages are installed
 * apart, in ../hive; with `dedup`, identical fetches that are under way are made once, as it does by itself.
 */
import { once } from 'node:events';
import { type RequestListener, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { importHive } from '../hive/installed.ts';
import { OPTIONS, contend, supergraphSdl } from './contend.ts';

/** As much of Hive's packages as is used: their own types are not there for those who do without them. */
interface Runtime {
  createGatewayRuntime(options: Readonly<Record<string, unknown>>): RequestListener;
}
interface Router {
  readonly unifiedGraphHandler: unknown;
}

const { createGatewayRuntime } = await importHive<Runtime>('@graphql-hive/gateway-runtime');
const router = OPTIONS.includes('rust') ? await importHive<Router>('@graphql-hive/router-runtime') : null;
const runtime = createGatewayRuntime({
  ...(router ? { unifiedGraphHandler: router.unifiedGraphHandler } : {}),
  supergraph: supergraphSdl(),
  logging: false,
  landingPage: false,
  graphiql: false,
  transportEntries: {
    '*.http': { options: { deduplicateInflightRequests: OPTIONS.includes('dedup') } },
  },
});
const server = createServer(runtime);
server.listen(0, '127.0.0.1');
await once(server, 'listening');
contend(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
