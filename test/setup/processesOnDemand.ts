import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Addresses, type Processes, startProcesses } from '../support/processes.ts';

/** What the run's teardown closes. */
export interface ProcessesOnDemand {
  /** Answers with the addresses of the run's own six subgraphs and gateway, started when somebody first asks. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Seven processes take seconds to start: the whole run has one set for all stories that only read, and a run of
 * tests that need none starts none.
 */
export async function openProcessesOnDemand(): Promise<ProcessesOnDemand> {
  let started: Promise<Processes> | undefined;
  const server: Server = createServer((_, response) => {
    started ??= startProcesses();
    started.then(
      ({ gateway, rooms, dataDir }) =>
        response.end(JSON.stringify({ gateway, rooms, dataDir } satisfies Addresses)),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : ''),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await (await started?.catch(() => undefined))?.close();
    },
  };
}
