import type { Mint } from '../kit/caller/mint.ts';
import type { GatewayContext } from './context.ts';
import { DEADLINE_MILLISECONDS, type Department } from './departments.ts';
import { openHttpSubgraph } from './executor/index.ts';

/**
 * A department at an address of its own. Each fetch carries a short token that no other department accepts; a graph
 * without sharing rules has no callers, and its departments get none.
 */
export function departmentOverHttp(options: {
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly mint: Mint | null;
}): Department & { close(): Promise<void> } {
  const { name, title, url, mint } = options;
  const subgraph = openHttpSubgraph<GatewayContext>({
    name,
    url,
    deadline: DEADLINE_MILLISECONDS,
    headers: (context) => {
      const { requestId, language } = context;
      const told = { 'x-request-id': requestId, 'accept-language': language };
      return mint === null ? told : withToken(told, mint, name, context);
    },
  });
  return { ...subgraph, title };
}

async function withToken(told: object, mint: Mint, name: string, context: GatewayContext) {
  const { caller, declaration, expiresAt } = context;
  return { authorization: `Bearer ${await mint(caller, declaration, name, expiresAt)}`, ...told };
}
