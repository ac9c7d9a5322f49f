import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addressed } from '../../../../bench/gateways/graphs.ts';
import { SCHEMA } from '../../../../cli/house/folders.ts';
import { openFolder } from '../../../../cli/house/graph.ts';
import { EMBEDDED_ISSUER } from '../../../../cli/house/identity.ts';
import { openSigningKey } from '../../../../kit/caller/keys.ts';
import { subgraphAudience } from '../../../../kit/caller/mint.ts';
import { ROOMS } from '../../../../kit/vocabulary/rooms.ts';
import { program, stop } from '../../../cli/support.ts';
import type { Door } from '../doors.ts';
import type { Pair } from '../pair.ts';

/** Hive Gateway in front of each of two houses' subgraphs, in processes of its own. */
export interface HiveDoor extends Door {
  close(): Promise<void>;
}

/** `like`: the houses' own gateway, which says of the graph what Hive says. */
export async function openHive({ houses }: Pick<Pair, 'houses'>, like: Door): Promise<HiveDoor> {
  const folder = await mkdtemp(path.join(tmpdir(), 'concentric-hive-'));
  const { supergraph } = openFolder(SCHEMA);
  const open = async (url: string, name: string) => {
    const file = path.join(folder, `${name}.graphql`);
    const urls = Object.fromEntries(ROOMS.map((room) => [room, `${url}/subgraphs/${room}`]));
    await writeFile(file, addressed(supergraph, urls));
    const running = program('test/supergraph/nonInterference/fixtures/hive.ts', [file]);
    const [, address = ''] = await running.says(/Hive answers at (\S+)/);
    return { running, address };
  };
  const [one, other] = [await open(houses[0].url, 'one'), await open(houses[1].url, 'other')];
  const key = await openSigningKey(houses[0].dataDir, 'issuer');
  return {
    name: 'Hive Gateway',
    addresses: [one.address, other.address],
    schema: like.schema,
    targets: like.targets,
    // It asks each subgraph with the client's own token, whose audience names them all.
    token: (client, department) => {
      const now = Math.floor(Date.now() / 1000);
      const aud = ROOMS.map(subgraphAudience);
      const named = { client_id: client, sub: client, ...(department ? { department } : {}) };
      return key.sign({ iss: EMBEDDED_ISSUER, aud, ...named, iat: now, exp: now + 7_200 }, { typ: 'at+jwt' });
    },
    close: async () => {
      await Promise.all([one, other].map(({ running }) => stop(running)));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
