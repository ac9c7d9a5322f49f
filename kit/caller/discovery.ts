import { z } from 'zod';
import { isBelievable } from '../loopback.ts';
import { fetchJson, IssuerMisconfigured, IssuerUnreachable } from './fetchJson.ts';
import { issuerWithKeysAt, unavailable } from './issuer.ts';
import type { Issuer, KeyFetching } from './issuer.ts';
import { patient } from './patient.ts';

export interface DiscoveryOptions extends KeyFetching {
  /** Told once, at start, when the issuer cannot be reached: tokens are refused until it can. */
  readonly onUnreachable?: (reason: string) => void;
}

const discoveryDocument = z.looseObject({ issuer: z.string(), jwks_uri: z.url() });

/**
 * An OpenID Connect issuer by its address. A mistake in the configuration fails here; an issuer that is merely down
 * does not keep the process from starting, and is asked again when a token needs it.
 */
export async function discoverIssuer(url: string, options: DiscoveryOptions = {}): Promise<Issuer> {
  checkAddress(url);
  let found: Issuer | null = null;
  const discover = patient(async () => {
    const document = await readDocument(url, options.deadlineMilliseconds ?? 5_000);
    return (found = issuerWithKeysAt(url, document.jwks_uri, options));
  }, options.pauseMilliseconds ?? 2_000);

  try {
    await discover();
  } catch (error) {
    if (!(error instanceof IssuerUnreachable)) throw error;
    options.onUnreachable?.(
      `The issuer ${url} cannot be reached; its tokens are refused until it can. ${error.message}`,
    );
  }
  return {
    issuer: url,
    keys: async (header, token) => {
      const issuer = found ?? (await discover().catch(unavailable(url)));
      return issuer.keys(header, token);
    },
  };
}

async function readDocument(
  url: string,
  deadlineMilliseconds: number,
): Promise<z.infer<typeof discoveryDocument>> {
  const address = `${url.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const parsed = discoveryDocument.safeParse(await fetchJson(address, deadlineMilliseconds));
  if (!parsed.success) throw new IssuerMisconfigured(`${address} is no OpenID Connect discovery document.`);
  // To the letter, trailing slash included: `iss` is compared to it, and another issuer's document must not pass.
  if (parsed.data.issuer !== url) {
    throw new IssuerMisconfigured(
      `${address} speaks for the issuer ${parsed.data.issuer}, not for ${url}. Configure the one that is meant.`,
    );
  }
  checkKeysAddress(url, parsed.data.jwks_uri);
  return parsed.data;
}

function checkAddress(url: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !isBelievable(url) || parsed.search || parsed.hash || parsed.username || parsed.password) {
    throw new IssuerMisconfigured(
      'An issuer is an https address (http on loopback only) without query, fragment or password.',
    );
  }
}

/** Keys read over http could be anybody's; only an issuer that is itself on loopback may keep them there. */
function checkKeysAddress(url: string, jwksUri: string): void {
  const keys = new URL(jwksUri);
  const local = new URL(url).protocol === 'http:' && isBelievable(jwksUri);
  if (keys.protocol !== 'https:' && !local) {
    throw new IssuerMisconfigured(
      `The issuer ${url} keeps its keys at ${jwksUri}, which is not an https address.`,
    );
  }
}
