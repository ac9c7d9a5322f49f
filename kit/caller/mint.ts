import type { Caller, Declaration } from './caller.ts';
import type { SigningKey } from './keys.ts';
import { mintedType, subgraphAudience } from './mintedToken.ts';

export { gatewayAudience, subgraphAudience } from './mintedToken.ts';

export type Mint = (
  caller: Caller | null,
  declaration: Declaration,
  subgraph: string,
  notAfter: Date | null,
) => Promise<string>;

interface Minted {
  readonly token: Promise<string>;
  readonly expires: number;
}

const lifetimeSeconds = 60;
/** A token is not handed out in its last seconds: the question still has to arrive and be checked. */
const spareSeconds = 15;

/**
 * Short tokens for one subgraph each, so that no department can replay a caller's token elsewhere. Kept for as long
 * as they are good, since signing is the dear part of asking a subgraph.
 */
export function createMint(options: {
  readonly key: SigningKey;
  readonly issuer: string;
  readonly now?: () => Date;
  readonly maximumKept?: number;
}): Mint {
  const { key, issuer, now = () => new Date(), maximumKept = 5_000 } = options;
  const kept = new Map<string, Minted>();

  return (caller, declaration, subgraph, notAfter) => {
    const seconds = now().getTime() / 1000;
    const latest = notAfter ? notAfter.getTime() / 1000 : Infinity;
    const content = pick(caller, declaration);
    // Everything that the token says is its key: a change in the register is a different token.
    const slot = JSON.stringify([subgraph, content]);
    const found = kept.get(slot);
    if (found && found.expires - spareSeconds > seconds && found.expires <= latest) return found.token;

    const expires = Math.floor(Math.min(seconds + lifetimeSeconds, latest));
    const claims = {
      iss: issuer,
      aud: subgraphAudience(subgraph),
      iat: Math.floor(seconds),
      exp: expires,
      ...content,
    };
    const token = key.sign(claims, { typ: mintedType });
    kept.delete(slot);
    kept.set(slot, { token, expires });
    token.catch(() => kept.delete(slot));
    forget(kept, seconds, maximumKept);
    return token;
  };
}

/** Named one by one, so that nothing else that an object may carry gets into a token. */
function pick(caller: Caller | null, { purpose, case: number }: Declaration) {
  if (!caller) return { caller, declaration: { purpose, case: number } };
  const { client, officer, jurisdiction, roles, purposes } = caller;
  const departments = caller.departments.map(({ code, function: role, region }) => ({
    code,
    function: role,
    region,
  }));
  return {
    caller: { client, officer, departments, jurisdiction, roles, purposes },
    declaration: { purpose, case: number },
  };
}

/** Oldest first: lifetimes are nearly alike, so what was made first is what ends first. */
function forget(kept: Map<string, Minted>, seconds: number, maximum: number): void {
  for (const [slot, { expires }] of kept) {
    if (expires > seconds && kept.size <= maximum) return;
    kept.delete(slot);
  }
}
