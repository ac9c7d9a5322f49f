import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { HOUSE } from '../../cli/house/folders.ts';
import { openHouse } from '../../cli/house/house.ts';
import { EMBEDDED_ISSUER } from '../../cli/house/identity.ts';
import { issueToken } from '../../kit/caller/issueToken.ts';
import { openSigningKey } from '../../kit/caller/keys.ts';
import { gatewayAudience } from '../../kit/caller/mint.ts';
import { readConfig } from '../../kit/config.ts';
import type { Agreements } from '../../kit/decision/agreement.ts';
import { openLog } from '../../kit/log.ts';
import { sampleUrl } from './database.ts';

/** An answer over HTTP, as any client gets it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers differ; each test says what it expects
  readonly data: any;
  readonly errors?: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions: Record<string, unknown>;
  }[];
}

export interface Asking {
  readonly headers?: Record<string, string>;
  /** Instead of the gateway: a subgraph's own address. */
  readonly at?: string;
}

/** A house for tests: the real parts on a free port, over the run's sample unless told otherwise. */
export interface TestHouse {
  readonly url: string;
  readonly dataDir: string;
  /** What the house has logged, a line each. */
  readonly logged: readonly string[];
  ask(query: string, variables?: object, asking?: Asking): Promise<Answer>;
  as(client: string, token?: TokenOptions): { ask: TestHouse['ask'] };
  token(client: string, options?: TokenOptions): Promise<string>;
  close(): Promise<void>;
}

export interface TokenOptions {
  readonly department?: string;
  readonly officer?: string;
  readonly audience?: string;
  readonly hours?: number;
}

/** `keysOf`: a house whose keys this one shares, so that tokens and departments' answers go from one to the other. */
export async function openTestHouse(
  environment: Record<string, string> = {},
  {
    now,
    agreements,
    keysOf,
    withoutRules = false,
  }: { now?: () => Date; agreements?: Agreements; keysOf?: TestHouse; withoutRules?: boolean } = {},
): Promise<TestHouse> {
  const dataDir = keysOf?.dataDir ?? (await mkdtemp(path.join(tmpdir(), 'concentric-house-')));
  const config = readConfig(
    { PORT: '0', DATA_DIR: dataDir, DATABASE_URL: sampleUrl(), LOG_LEVEL: 'info', ...environment },
    HOUSE,
  );
  const logged: string[] = [];
  const quiet = {
    begin: () => undefined,
    step: () => undefined,
    rows: () => undefined,
    end: () => undefined,
  };
  const house = await openHouse({
    config,
    log: openLog({ level: config.logLevel, write: (line) => logged.push(line) }),
    progress: quiet,
    say: () => undefined,
    ...(now ? { now } : {}),
    ...(agreements ? { agreements } : {}),
    withoutRules,
  });

  const asked = askedAt(house.url, dataDir);
  return {
    ...asked,
    logged,
    close: async () => {
      await house.close();
      // The other house is still in service, and it has the folder.
      if (!keysOf) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** On a busy machine a house may not hear for a second what is agreed: then it is asked again, for two seconds. */
const STALE = 'AGREEMENTS_STALE';
const MOST_TIMES = 20;

/** Asks a house at an address, with tokens of the issuer whose key lies in its gateway's data folder. */
export function askedAt(
  url: string,
  dataDir: string,
  placed: (asking: Asking) => Asking = (asking) => asking,
): Omit<TestHouse, 'logged'> {
  const token = async (client: string, options: TokenOptions = {}) =>
    issueToken({
      key: await openSigningKey(dataDir, 'issuer'),
      issuer: EMBEDDED_ISSUER,
      client,
      audience: gatewayAudience(),
      hours: 1,
      ...options,
    });
  const ask: TestHouse['ask'] = async (query, variables = {}, asking = {}) => {
    const { headers = {}, at = '/graphql' } = placed(asking);
    for (let times = 1; ; times += 1) {
      const response = await fetch(new URL(at, url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      if (text.includes(STALE) && !/^\s*mutation\b/.test(query) && times < MOST_TIMES) {
        await sleep(100);
        continue;
      }
      const answer = JSON.parse(text) as Omit<Answer, 'status' | 'headers'>;
      return { ...answer, status: response.status, headers: response.headers };
    }
  };
  return {
    url,
    dataDir,
    token,
    ask,
    as: (client, options) => ({
      ask: async (query, variables, asking = {}) => {
        const authorization = `Bearer ${await token(client, options)}`;
        return ask(query, variables, { ...asking, headers: { authorization, ...asking.headers } });
      },
    }),
    close: () => Promise.resolve(),
  };
}
