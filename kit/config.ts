import path from 'node:path';
import { z } from 'zod';
import { isBelievable, isLoopback } from './loopback.ts';
import type { SourceSettings } from './source/open.ts';
import { ROOMS, type RoomName } from './vocabulary/rooms.ts';

/** Everything that the environment may say, parsed once; the README's table explains each name. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly logLevel: string;
  /** The supergraph that the gateway serves and watches. */
  readonly supergraph: string;
  /** PostgreSQL of each room; null where the embedded one serves it. */
  readonly databaseUrls: Readonly<Record<RoomName, string | null>>;
  /** MongoDB for documents such as ledger entries; null where they lie in each room's PostgreSQL. */
  readonly mongodbUrl: string | null;
  /** Where a room answers over HTTP; null where nothing is said. */
  readonly subgraphUrls: Readonly<Record<RoomName, string | null>>;
  /** What describes the department's own system that keeps some of a room's registers; null where there is none. */
  readonly sources: Readonly<Record<RoomName, SourceSettings | null>>;
  readonly loadSample: boolean;
  readonly authIssuer: string | null;
  readonly authAudience: string | null;
  /** The gateways whose word on callers a room of its own takes. */
  readonly gatewayUrls: readonly string[];
  /** Origins whose pages may ask, by client: nobody's where nothing is said. */
  readonly corsOrigins: Readonly<Record<string, readonly string[]>>;
}

/** Mistakes in the environment, all of them, each a sentence that names the variable. */
export class ConfigMistaken extends Error {
  constructor(mistakes: readonly string[]) {
    super(`The configuration is not usable:\n${mistakes.map((mistake) => `- ${mistake}`).join('\n')}`);
    this.name = 'ConfigMistaken';
  }
}

const postgres = z
  .string()
  .regex(
    /^postgres(ql)?:\/\/\S+$/,
    'must be a PostgreSQL address, such as postgresql://user:password@host/db',
  )
  .refine(
    (text) => URL.canParse(text),
    'must be a PostgreSQL address: write % signs for what is special in a password',
  );
// Several servers in one address are no URL: the driver reads it, and says what else is wrong.
const mongodb = z
  .string()
  .regex(
    /^mongodb(\+srv)?:\/\/[^\s/?]+(\/\S*)?$/,
    'must be a MongoDB address, such as mongodb://user:password@host/db',
  );
const http = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });
const perRoom = <Value extends z.ZodType>(suffix: (room: string) => string, value: Value) =>
  Object.fromEntries(ROOMS.map((room) => [suffix(room.toUpperCase()), value.optional()]));

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be at most 65535')
    .default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  SUPERGRAPH: z.string().min(1).default('schema/supergraph.graphql'),
  SAMPLE: z.enum(['load', 'none']).optional(),
  DATABASE_URL: postgres.optional(),
  ...perRoom((room) => `${room}_DATABASE_URL`, postgres),
  MONGODB_URL: mongodb.optional(),
  ...perRoom((room) => `${room}_URL`, http),
  ...perRoom((room) => `${room}_SOURCE`, z.string().min(1)),
  AUTH_ISSUER: http.optional(),
  AUTH_AUDIENCE: z.string().min(1).optional(),
  GATEWAY_URL: z.string().optional(),
  CORS_ORIGINS: z.string().optional(),
});

/**
 * Reads the configuration from environment variables; an empty one counts as not set.
 * @throws ConfigMistaken with every mistake at once.
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>, house: string): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  const mistakes =
    parsed.error?.issues.map(({ path: [name], message }) => `${String(name)}: ${message}.`) ?? [];
  const cors = readOrigins(given.CORS_ORIGINS, mistakes);
  const gatewayUrls = readGateways(given, mistakes);
  if (given.AUTH_ISSUER === undefined && given.HOST !== undefined && !isLoopback(given.HOST))
    mistakes.push(
      `HOST: ${given.HOST} is open to other machines, where tokens of the embedded issuer are not enough: set AUTH_ISSUER, or leave HOST at 127.0.0.1.`,
    );
  if (parsed.data === undefined || mistakes.length > 0) throw new ConfigMistaken(mistakes);

  const { data } = parsed;
  const byRoom = data as Readonly<Record<string, unknown>>;
  const ofRooms = (suffix: string, otherwise: string | null) =>
    Object.fromEntries(
      ROOMS.map((room) => [
        room,
        (byRoom[`${room.toUpperCase()}_${suffix}`] as string | undefined) ?? otherwise,
      ]),
    ) as Record<RoomName, string | null>;
  const databaseUrls = ofRooms('DATABASE_URL', data.DATABASE_URL ?? null);

  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: path.resolve(house, data.DATA_DIR),
    logLevel: data.LOG_LEVEL,
    supergraph: path.resolve(house, data.SUPERGRAPH),
    databaseUrls,
    mongodbUrl: data.MONGODB_URL ?? null,
    subgraphUrls: ofRooms('URL', null),
    sources: sourcesIn(given, house),
    // A database that somebody brought holds their rows: it gets the sample only where they say so.
    loadSample: data.SAMPLE
      ? data.SAMPLE === 'load'
      : Object.values(databaseUrls).every((url) => url === null),
    authIssuer: data.AUTH_ISSUER ?? null,
    authAudience: data.AUTH_AUDIENCE ?? null,
    gatewayUrls,
    corsOrigins: cors,
  };
}

/** A room's source with the addresses and tokens that its file may name: no other variable is within its reach. */
function sourcesIn(given: Readonly<Record<string, string | undefined>>, house: string): Config['sources'] {
  const of = (room: RoomName): SourceSettings | null => {
    const name = `${room.toUpperCase()}_SOURCE`;
    const file = given[name];
    if (file === undefined) return null;
    const secrets = Object.entries(given).filter(([each]) => each.startsWith(`${name}_`)) as [
      string,
      string,
    ][];
    return { file: path.resolve(house, file), secrets: Object.fromEntries(secrets) };
  };
  return Object.fromEntries(ROOMS.map((room) => [room, of(room)])) as Record<RoomName, SourceSettings | null>;
}

/** Without an issuer of the city's, the house is this machine's, and so is the gateway at its usual address. */
function readGateways(
  { GATEWAY_URL: text, AUTH_ISSUER: issuer }: Readonly<Record<string, string | undefined>>,
  mistakes: string[],
): string[] {
  if (text === undefined) return issuer === undefined ? ['http://127.0.0.1:4000'] : [];
  const urls = text.split(',').map((url) => url.trim().replace(/\/$/, ''));
  for (const url of urls)
    if (!isBelievable(url))
      mistakes.push(
        `GATEWAY_URL: "${url}" must be an https address, or http on this machine: its keys say who asks.`,
      );
    else if (issuer === undefined && !isLoopback(new URL(url).hostname))
      mistakes.push(
        `GATEWAY_URL: ${url} is another machine, whose embedded issuer is not accepted here: set AUTH_ISSUER.`,
      );
  return urls;
}

/** `client=https://one.example,https://two.example;other=https://three.example` */
function readOrigins(text: string | undefined, mistakes: string[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const part of text?.split(';').filter((each) => each.trim() !== '') ?? []) {
    const [client = '', origins = ''] = part.split(/=(.*)/s).map((each) => each.trim());
    const list = origins.split(',').map((origin) => origin.trim());
    if (client === '' || !list.every(isOrigin))
      mistakes.push(`CORS_ORIGINS: "${part.trim()}" must read client=https://origin,https://other-origin.`);
    found[client] = list;
  }
  return found;
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
