import type { ClientRegister } from '../../kit/caller/caller.ts';
import { discoverIssuer } from '../../kit/caller/discovery.ts';
import { type Identify, createIdentifier } from '../../kit/caller/identify.ts';
import { type Issuer, embeddedIssuer } from '../../kit/caller/issuer.ts';
import { openSigningKey } from '../../kit/caller/keys.ts';
import { type Mint, createMint, gatewayAudience } from '../../kit/caller/mint.ts';
import { createSubgraphIdentifier } from '../../kit/caller/subgraph.ts';
import { createVerifier } from '../../kit/caller/verify.ts';
import type { Config } from '../../kit/config.ts';
import type { Log } from '../../kit/log.ts';

/** The names under which this house signs. The keys differ from copy to copy, so that tokens do not travel. */
export const EMBEDDED_ISSUER = 'https://issuer.concentric.invalid';
const GATEWAY_ISSUER = 'https://gateway.concentric.invalid';

/** Who asks, at the gateway and at each subgraph, and the tokens between them. */
export interface Identities {
  readonly gateway: Identify;
  readonly mint: Mint;
  subgraph(name: string): Identify;
}

export async function openIdentities(
  config: Config,
  register: ClientRegister,
  log: Log,
): Promise<Identities> {
  const issuers: Issuer[] = [await issuerOf(config, log)];
  const key = await openSigningKey(config.dataDir, 'gateway');
  const gateway = embeddedIssuer(key, GATEWAY_ISSUER);
  const verify = createVerifier({ issuers, audience: config.authAudience ?? gatewayAudience() });
  return {
    gateway: createIdentifier({ verify, register }),
    mint: createMint({ key, issuer: GATEWAY_ISSUER }),
    subgraph: (subgraph) => createSubgraphIdentifier({ subgraph, gateway, issuers, register }),
  };
}

/** The operator's OpenID Connect issuer, or the embedded one, whose keys are made on first start. */
async function issuerOf(config: Config, log: Log): Promise<Issuer> {
  if (config.authIssuer === null)
    return embeddedIssuer(await openSigningKey(config.dataDir, 'issuer'), EMBEDDED_ISSUER);
  const onUnreachable = (reason: unknown) =>
    log.warn({ issuer: config.authIssuer, reason: String(reason) }, 'issuer unreachable');
  return discoverIssuer(config.authIssuer, { onUnreachable });
}
