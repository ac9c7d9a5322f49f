import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import { exportJWK, generateKeyPair } from 'jose';
import type { JWK } from 'jose';

/** The little that is used here of `oidc-provider`, which brings no types. */
interface ProviderModule {
  readonly default: new (
    issuer: string,
    configuration: object,
  ) => {
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
  };
}

export interface TestProvider {
  readonly url: string;
  /** How often each path was asked for. */
  readonly asked: Map<string, number>;
  /** An access token for the audience, got the way a departmental system gets one. */
  token(audience: string): Promise<string>;
  /** From now on the provider signs with this key and publishes no other. */
  useKey(key: JWK): Promise<void>;
  stop(): Promise<void>;
  start(): Promise<void>;
}

export async function providerKey(kid: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid, alg: 'ES256', use: 'sig' };
}

/** A real OpenID Connect provider on loopback. */
export async function startProvider(key: JWK, claims: object = {}): Promise<TestProvider> {
  const { default: Provider } = await quietly(
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- it has no types: a literal would be looked up
    (): Promise<ProviderModule> => import('oidc-provider' as string),
  );
  const asked = new Map<string, number>();
  let handle: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.set(path, (asked.get(path) ?? 0) + 1);
    handle?.(request, response);
  });
  const listen = (port: number) => new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;

  const useKey = async (next: JWK) => {
    const provider = await quietly(async () => new Provider(url, configuration(next, claims)));
    handle = provider.callback();
  };
  await useKey(key);

  return {
    url,
    asked,
    useKey,
    token: (audience) => clientCredentials(url, audience),
    start: () => listen(port),
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function configuration(key: JWK, claims: object): object {
  return {
    clients: [
      {
        client_id: 'grid-system',
        client_secret: 'a secret',
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [key] },
    ttl: { ClientCredentials: 600 },
    clientAuthMethods: ['client_secret_basic'],
    extraTokenClaims: () => claims,
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_context: unknown, resource: string) => ({
          scope: '',
          audience: resource.slice('urn:'.length),
          accessTokenFormat: 'jwt',
          accessTokenTTL: 600,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
  };
}

async function clientCredentials(url: string, audience: string): Promise<string> {
  const response = await fetch(`${url}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from('grid-system:a%20secret').toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: `urn:${audience}` }),
  });
  const answer = (await response.json()) as { access_token?: string };
  if (answer.access_token === undefined) throw new Error(`No token: ${JSON.stringify(answer)}`);
  return answer.access_token;
}

/** The provider comments on running on loopback with an older Node. */
async function quietly<T>(run: () => Promise<T>): Promise<T> {
  const muted = [jest.spyOn(console, 'warn'), jest.spyOn(console, 'info')].map((spy) =>
    spy.mockImplementation(() => undefined),
  );
  try {
    return await run();
  } finally {
    for (const spy of muted) spy.mockRestore();
  }
}
