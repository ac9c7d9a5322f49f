import { agreementsAt } from '../../kit/agreements/feed.ts';
import type { Issuer } from '../../kit/caller/issuer.ts';
import type { SigningKey } from '../../kit/caller/keys.ts';
import { registerAt } from '../../kit/caller/register/overHttp.ts';
import { readerTokens } from '../../kit/caller/register/readerToken.ts';
import { holdingsTo } from '../../kit/holdings/feed.ts';
import type { Config } from '../../kit/config.ts';
import { registerAddress } from './addresses.ts';
import { keysOfRoom } from './readers.ts';
import type { Sharing } from './sharingHere.ts';

/**
 * Sharing where it runs as a process of its own: asked over HTTP, under this process's own name. It signs with its own
 * key; in a gateway's process, with the gateway's.
 */
export function sharingElsewhere(
  config: Config,
  { key, name, gateway }: { readonly key: SigningKey; readonly name: string; readonly gateway: Issuer },
): Sharing {
  const address = registerAddress(config);
  const token = readerTokens(key, name);
  return {
    clients: registerAt(address, token),
    holdings: holdingsTo(address, { key, name }),
    agreements: agreementsAt(address, { token, issuers: [keysOfRoom('sharing', address), gateway] }),
  };
}
