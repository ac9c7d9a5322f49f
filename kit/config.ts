import path from 'node:path';
import { z } from 'zod';
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
  /** Where a room answers over HTTP; null where it runs in this process. */
  readonly subgraphUrls: Readonly<Record<RoomName, string | null>>;
  readonly loadSample: boolean;
  readonly authIssuer: string | null;
  readonly authAudience: string | null;
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

/** Addresses that only this machine can call. */
const isLoopback = (host: string) => /^(localhost|::1|127(\.\d{1,3}){3})$/.test(host);

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
  ...perRoom((room) => `${room}_URL`, http),
  AUTH_ISSUER: http.optional(),
  AUTH_AUDIENCE: z.string().min(1).optional(),
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
    subgraphUrls: ofRooms('URL', null),
    // A database that somebody brought holds their rows: it gets the sample only where they say so.
    loadSample: data.SAMPLE
      ? data.SAMPLE === 'load'
      : Object.values(databaseUrls).every((url) => url === null),
    authIssuer: data.AUTH_ISSUER ?? null,
    authAudience: data.AUTH_AUDIENCE ?? null,
    corsOrigins: cors,
  };
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
