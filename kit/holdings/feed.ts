import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { CallerRefused, TokenRefused } from '../caller/refusals.ts';
import type { Issuer } from '../caller/issuer.ts';
import type { SigningKey } from '../caller/keys.ts';
import { createOpener } from '../caller/open.ts';
import type { RoomName } from '../vocabulary/rooms.ts';
import { type TellHoldings, holdingsClaims } from './messages.ts';

/** What is signed as a report is good for nothing else, and nothing else is good as a report. */
const AUDIENCE = 'concentric-holdings';
const TYPE = 'concentric-holdings+jwt';
const LIFETIME_SECONDS = 60;
const DEADLINE_MILLISECONDS = 3_000;
/** Ten thousand items. */
const LARGEST = 1024 * 1024;

interface Reported {
  Body: unknown;
}

interface Serving {
  readonly tell: TellHoldings;
  /** Whose word counts: each room's on itself, and the gateway's on those in its process. */
  readonly issuers: readonly Issuer[];
  readonly speaksFor: (issuer: string, room: RoomName) => boolean;
}

/** Takes reports of the rooms at `path`. */
export function serveHoldings(
  app: FastifyInstance,
  path: string,
  { tell, issuers, speaksFor }: Serving,
): void {
  const open = createOpener({ issuers, audience: AUDIENCE, typ: TYPE });
  const read = async (body: unknown) => {
    const signed = signedReport.safeParse(body);
    const { payload, issuer } = await open(signed.success ? signed.data.signed : '');
    const report = holdingsClaims.safeParse(payload);
    if (report.success && speaksFor(issuer, report.data.room)) return report.data;
    throw new TokenRefused('TOKEN_INVALID', 'A room says of its own items alone what it holds.');
  };
  app.post<Reported>(
    `${path}/holdings`,
    { bodyLimit: LARGEST, logLevel: 'warn' },
    async ({ body }, reply) => {
      try {
        await tell(await read(body));
      } catch (error) {
        if (!(error instanceof CallerRefused)) throw error;
        const { code, message, status } = error;
        return reply.status(status).send({ errors: [{ message, extensions: { code } }] });
      }
      return reply.status(204).send();
    },
  );
}

const signedReport = z.strictObject({ signed: z.string() });

/** Sharing in another process, told under this process's own name. */
export function holdingsTo(
  subgraph: string,
  { key, name }: { readonly key: SigningKey; readonly name: string },
): TellHoldings {
  const address = `${subgraph.replace(/\/$/, '')}/holdings`;
  return async (holdings) => {
    const iat = Math.floor(Date.now() / 1000);
    const claims = { iss: name, aud: AUDIENCE, iat, exp: iat + LIFETIME_SECONDS, ...holdings };
    const signed = await key.sign(claims, { typ: TYPE });
    const response = await fetch(address, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(DEADLINE_MILLISECONDS),
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ signed }),
    });
    void response.body?.cancel().catch(() => undefined);
    if (response.status !== 204) throw new Error(`${address} answers with status ${response.status}.`);
  };
}
