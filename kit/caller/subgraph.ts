import type { ClientRegister } from './caller.ts';
import { bearerToken } from './headers.ts';
import { createIdentifier } from './identify.ts';
import type { Identified, Identify } from './identify.ts';
import type { Issuer } from './issuer.ts';
import { mintedClaims, mintedType, subgraphAudience } from './mintedToken.ts';
import { claimedIssuer, createOpener } from './open.ts';
import type { Opened } from './open.ts';
import { TokenRefused } from './refusals.ts';
import { createVerifier } from './verify.ts';

/**
 * Who asks a subgraph: a gateway, whose token says everything about the caller, or a client directly, with a token
 * of an issuer for this very subgraph, which the register has to know.
 */
export function createSubgraphIdentifier(options: {
  readonly subgraph: string;
  readonly gateway: Issuer;
  readonly issuers: readonly Issuer[];
  readonly register: ClientRegister;
  readonly now?: () => Date;
}): Identify {
  const { gateway, issuers, register } = options;
  // Whoever has the gateway's name has its say: an issuer of the same name could make up any caller.
  if (issuers.some(({ issuer }) => issuer === gateway.issuer)) {
    throw new Error(
      `The gateway and an issuer are both called ${gateway.issuer}. Give the gateway a name of its own.`,
    );
  }
  const common = {
    audience: subgraphAudience(options.subgraph),
    ...(options.now ? { now: options.now } : {}),
  };
  const open = createOpener({ ...common, issuers: [gateway], typ: mintedType });
  const identify = createIdentifier({ verify: createVerifier({ ...common, issuers }), register });

  return async (headers) => {
    const token = bearerToken(headers.authorization);
    if (token === null || claimedIssuer(token) !== gateway.issuer) return identify(headers);
    // Purpose and case as the gateway signed them; whatever headers came along have no say.
    return readMinted(await open(token));
  };
}

function readMinted({ payload }: Opened): Identified {
  const parsed = mintedClaims.safeParse(payload);
  if (!parsed.success) {
    throw new TokenRefused(
      'TOKEN_INVALID',
      'The gateway says something about its caller that this subgraph does not understand. Bring both to the same version.',
      {
        cause: parsed.error,
      },
    );
  }
  const { caller, declaration, exp } = parsed.data;
  return { caller, declaration, expiresAt: new Date(exp * 1000) };
}
